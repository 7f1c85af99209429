import { clamp, roundHalfAway } from '../../lib/number.ts';
import { amount } from '../orders/order-rule.ts';
import { bySeat } from '../state/records.ts';
import type { SeatReading, SeatState, State, StockBand } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import { type BySeat, CAPITALS, COMMANDERS, type IntelTarget, SEATS, type Seat } from '../vocabulary.ts';
import { readAuthor } from './author-reading.ts';
import { readChannel } from './channel-reading.ts';
import { noteReading } from './note-reading.ts';

/** One step of a track that is kept in hundredths. */
const STEP = 100;

/** 25/50/25 of `size`: one time in four less, one in four more, else exact (tables.md section 1). */
function noise(t: Table, size: number, label: string): number {
  const draw = t.rng.below(4, label);
  return draw === 0 ? -size : draw === 3 ? size : 0;
}

/** Low below a third, Mid below two thirds of one and a half times the start, else High (tables.md section 1). */
export function bandOf(value: number, start: number): StockBand {
  if (value === 0 || value * 2 < start) return 'low';
  return value < start ? 'mid' : 'high';
}

/** Rounds by id: of a seat and of its units together. */
function roundsOf({ units, ...own }: SeatState, which: 'stock' | 'startStock'): Record<string, number> {
  const rounds = { ...own[which] };
  for (const unit of units)
    for (const item in unit[which]) rounds[item] = (rounds[item] ?? 0) + (unit[which][item] ?? 0);
  return rounds;
}

/** What anybody can see of a seat's money and magazines: bands, without noise. */
function bandsOf(own: SeatState): Pick<SeatReading, 'money' | 'stock'> {
  const [now, start] = [roundsOf(own, 'stock'), roundsOf(own, 'startStock')];
  const stock: Record<string, StockBand> = {};
  for (const item in start) stock[item] = bandOf(now[item] ?? 0, start[item] ?? 0);
  for (const item in now) stock[item] ??= bandOf(now[item] ?? 0, 0);
  return { money: bandOf(own.money, own.startMoney), stock };
}

function readSeat(t: Table, reader: Seat, about: Seat, bands: Pick<SeatReading, 'money' | 'stock'>): SeatReading {
  const { home, commander } = t.s.seats[about];
  const blur = (size: number, track: string) =>
    reader === about ? 0 : noise(t, size, `read ${track} ${reader}/${about}`);
  return {
    home: clamp(home + blur(STEP, 'home'), 0, 1000),
    money: bands.money,
    stock: { ...bands.stock },
    grievance: commander ? clamp(commander.grievance + blur(STEP, 'grievance'), 0, 500) : 0,
    rivals: commander ? clamp(commander.rivals + blur(1, 'rivals'), 0, 5) : 0,
  };
}

/**
 * News: what every seat reads of every other is drawn anew and kept with its reader (game.md section 4). Its own it reads
 * exactly; Washington knows its own Resolve.
 */
export function redrawReads(t: Table): void {
  const bands = bySeat((about) => bandsOf(t.s.seats[about]));
  for (const reader of SEATS) {
    const own = t.s.seats[reader];
    own.reads = bySeat((about) => readSeat(t, reader, about, bands[about]));
    const shift = reader === 'washington' ? 0 : noise(t, STEP, `read resolve ${reader}`);
    own.resolveRead = clamp(t.s.secret.resolve + shift, 0, 1000);
    if (reader === 'washington' || reader === 'tehran')
      own.trustRead = clamp(t.s.secret.trust + noise(t, STEP, `read trust ${reader}`), 0, 500);
  }
}

interface Subject {
  what: IntelTarget;
  about: Seat;
}

/** Hidden values a private report may be about: numbers of other seats. */
const SUBJECTS: BySeat<Subject[]> = bySeat((reader) => {
  const of = (what: IntelTarget, seats: readonly Seat[]) => seats.map((about): Subject => ({ what, about }));
  const all = [
    ...of('home', CAPITALS),
    ...of('standing', COMMANDERS),
    ...of('grievance', COMMANDERS),
    ...of('money', SEATS),
    ...of('resolve', ['washington']),
    ...of('breakout', ['tehran']),
    ...of('hardening', ['tehran']),
  ];
  return all.filter(({ about }) => about !== reader);
});

/** News: one private report a seat, about one hidden value (tables.md section 2). */
export function privateReports(t: Table): void {
  for (const seat of SEATS) {
    const subjects = SUBJECTS[seat];
    const subject = subjects[t.rng.below(subjects.length, `report about ${seat}`)];
    if (subject) takeReading(t, seat, 'news', subject.what, subject.about);
  }
}

interface Gauge {
  value: number;
  step: number;
  most: number;
}

/** A hidden number with the size of one step and its upper end; null where that seat has no such number. */
function gaugeOf({ seats, secret }: State, what: IntelTarget, about: Seat): Gauge | null {
  const own = seats[about];
  if (what === 'home' || what === 'standing') return { value: own.home, step: STEP, most: 1000 };
  if (what === 'money')
    return { value: own.money, step: Math.max(1, roundHalfAway(own.startMoney / 2)), most: 1_000_000 };
  if (what === 'trust') return { value: secret.trust, step: STEP, most: 500 };
  if (what === 'resolve') return { value: secret.resolve, step: STEP, most: 1000 };
  if (what === 'grievance') return own.commander && { value: own.commander.grievance, step: STEP, most: 500 };
  if (what === 'breakout') return own.nuclear && { value: own.nuclear.breakout, step: STEP, most: 1000 };
  if (what === 'hardening') return own.nuclear && { value: own.nuclear.hardening, step: 1, most: 4 };
  return null;
}

/** True, or one step off: up or down with equal chance, inwards at either end. */
function readGauge(t: Table, { value, step, most }: Gauge, right: boolean, label: string): number {
  if (right) return value;
  const up = value - step < 0 || (value + step <= most && t.rng.chance(50, `step ${label}`));
  return clamp(up ? value + step : value - step, 0, most);
}

function readAgenda(t: Table, about: Seat, right: boolean): string | null {
  const { agenda } = t.s.seats[about];
  const others = Object.values(t.c.agendas).filter(({ id, seats }) => id !== agenda && seats.includes(about));
  if (agenda === null || right) return agenda;
  return others[t.rng.below(others.length, `agenda ${about}`)]?.id ?? agenda;
}

/** Whom a question is about when it names nobody: only one seat has it. */
const ONLY: Partial<Record<IntelTarget, Seat>> = {
  resolve: 'washington',
  breakout: 'tehran',
  hardening: 'tehran',
  trust: 'washington',
};

/**
 * A seat learns one hidden thing, true with 70 %, else one step off or the next suspect (tables.md section 9): a number, an
 * agenda card, the author of an act, or, for Jerusalem, a message of the channel. Asked about what does not exist, it
 * learns nothing.
 */
export function takeReading(
  t: Table,
  seat: Seat,
  by: 'news' | 'intelligence',
  ...[what, named, act]: [what: IntelTarget, about?: Seat, act?: string]
): void {
  const about = named ?? ONLY[what] ?? null;
  if (what === 'channel') {
    const message = readChannel(t);
    if (message)
      noteReading(t, seat, { by, what, about: message.from, act: null, value: message.message.kind, message });
    return;
  }
  if (what === 'act') {
    const blamed = act === undefined ? null : readAuthor(t, seat, act);
    if (blamed && act) noteReading(t, seat, { by, what, about: null, act, value: blamed }, [act]);
    return;
  }
  if (about === null || about === seat) return;
  const label = `${by === 'news' ? 'report' : 'reading'} ${what} ${seat}`;
  const right = t.rng.chance(amount(t.c, 'intelligence', 'right'), label);
  const gauge = what === 'agenda' ? null : gaugeOf(t.s, what, about);
  const value = gauge ? readGauge(t, gauge, right, label) : what === 'agenda' ? readAgenda(t, about, right) : null;
  if (value !== null) noteReading(t, seat, { by, what, about, act: null, value });
}
