import { clamp } from '../../lib/number.ts';
import type { Rng } from '../../lib/rng.ts';
import type { Catalogue } from '../../rules/catalogue.ts';
import type { CommanderState, Delivered, Grudge, SeatState, SentMessage, StockBand } from '../../rules/state/state.ts';
import type { SeatView } from '../../rules/view/view-types.ts';
import type { Seat } from '../../rules/vocabulary.ts';
import { lastReading } from '../situation/stocks.ts';

/** Money and magazines of a band, in hundredths of the start: what the words Low, Mid and High can stand for. */
const BANDS: Record<StockBand, readonly [low: number, high: number]> = {
  low: [5, 45],
  mid: [50, 98],
  high: [100, 160],
};

/** How often a reading is taken at its word, %. */
const READING_RIGHT = 70;
const STEP = 100;

const inBand = (rng: Rng, start: number, band: StockBand): number =>
  Math.floor((start * rng.between(...BANDS[band], 'band')) / 100);

/** A track as it may be, given one that was read with noise: exact half the time, else a step off. */
const around = (rng: Rng, read: number, most: number): number =>
  clamp(read + ([-STEP, 0, 0, STEP][rng.below(4, 'around')] ?? 0), 0, most);

/** Every type of rounds, of the seat and of its units, filled to what its band allows. */
function fillMagazines(seat: SeatState, bands: Record<string, StockBand>, rng: Rng): void {
  const share = new Map<string, number>();
  const shareOf = (item: string): number => {
    const known = share.get(item) ?? rng.between(...BANDS[bands[item] ?? 'mid'], 'magazine');
    share.set(item, known);
    return known;
  };
  for (const part of [seat, ...seat.units])
    for (const [item, start] of Object.entries(part.startStock))
      part.stock[item] = Math.floor((start * shareOf(item)) / 100);
}

/** What a seat holds against others, as far as everybody saw it. */
function guessGrudges({ public: open }: SeatView, seat: Seat): Grudge[] {
  return open.acts
    .filter(({ victim, turn, hits }) => victim === seat && turn >= open.turn - 1 && hits > 0)
    .map(({ id, turn, front, deaths, claimedBy }) => ({
      act: id,
      turn,
      front,
      deaths,
      lethal: deaths > 0,
      blamed: claimedBy,
      answered: false,
    }));
}

/** Messages of this turn that went from the viewer to this seat, as the seat has them in hand. */
function lettersTo({ seat: me, own, public: open }: SeatView, seat: Seat): Delivered[] {
  if (open.phase !== 'orders') return [];
  return own.sent
    .filter(({ turn, to }) => turn === open.turn && to === seat)
    .map(({ id, turn, message }) => ({ id, turn, from: me, message, late: false, blurred: null, answer: null }));
}

/** Messages of the viewer's inbox that this seat wrote. */
const lettersFrom = ({ own, seat: me }: SeatView, seat: Seat): SentMessage[] =>
  own.inbox
    .filter(({ from }) => from === seat)
    .map(({ id, turn, message, answer }) => ({ id, turn, message, to: me, answer }));

function guessCommander(view: SeatView, seat: Seat, own: CommanderState, rng: Rng): CommanderState {
  const read = view.own.reads[seat];
  return {
    ...own,
    grievance: around(rng, read.grievance, 500),
    rivals: clamp(read.rivals + ([-1, 0, 0, 1][rng.below(4, 'rivals')] ?? 0), 0, 5),
  };
}

/** A capital's or a commander's purse: a fresh reading of it, or anything its band allows. */
function guessMoney(view: SeatView, seat: Seat, start: number, rng: Rng): number {
  const read = lastReading(view.own, view.public.turn, 'money', seat);
  if (read !== null && rng.chance(READING_RIGHT, 'reading')) return read;
  return inBand(rng, start, view.own.reads[seat].money);
}

function guessNuclear({ own, public: open }: SeatView, opening: SeatState, rng: Rng): SeatState['nuclear'] {
  const { nuclear } = opening;
  if (!nuclear) return null;
  const read = lastReading(own, open.turn, 'breakout', 'tehran');
  const breakout = read !== null && rng.chance(READING_RIGHT, 'reading') ? read : around(rng, open.estimate, 1000);
  const dug = lastReading(own, open.turn, 'hardening', 'tehran');
  const hardening = dug ?? clamp(nuclear.hardening + rng.below(1 + Math.floor(open.turn / 3), 'dug'), 0, 4);
  const struck = open.acts.filter(({ kind }) => kind === 'strike-site').length;
  return { ...nuclear, breakout, hardening, timesStruck: struck };
}

/** The agenda a reading named, or the one that was drawn. */
function guessAgenda({ own }: SeatView, seat: Seat, drawn: string | null, c: Catalogue): string | null {
  const read = own.readings.findLast(({ what, about }) => what === 'agenda' && about === seat)?.value;
  return typeof read === 'string' && Object.hasOwn(c.agendas, read) && drawn !== null ? read : drawn;
}

/**
 * Another seat as it may be: `opening` is a seat at set-up with cards drawn anew; everything the viewer has read, seen or
 * been told since is put into it, and the rest drawn within what was read. Changes `opening`.
 */
export function guessSeat(view: SeatView, c: Catalogue, opening: { seat: Seat; own: SeatState }, rng: Rng): SeatState {
  const { seat, own } = opening;
  const { reads, resolveRead, trustRead } = view.own;
  fillMagazines(own, reads[seat].stock, rng);
  const shown = new Map(view.public.units.map((unit) => [unit.id, unit.shown]));
  return {
    ...own,
    money: guessMoney(view, seat, own.startMoney, rng),
    home: around(rng, reads[seat].home, 1000),
    agenda: guessAgenda(view, seat, own.agenda, c),
    units: own.units.map((unit) => ({ ...unit, place: shown.get(unit.id) ?? unit.place })),
    reads,
    resolveRead,
    trustRead: seat === 'washington' || seat === 'tehran' ? trustRead || own.trustRead : 0,
    grudges: guessGrudges(view, seat),
    inbox: lettersTo(view, seat),
    sent: lettersFrom(view, seat),
    commander: own.commander && guessCommander(view, seat, own.commander, rng),
    nuclear: own.nuclear && guessNuclear(view, own, rng),
  };
}
