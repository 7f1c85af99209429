import type { CarriedMessage, Telegraphed, TrueAct } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { moveChannel, moveTrust } from '../state/tracks.ts';
import { type Front, type PlaceId, type Seat, sameSide } from '../vocabulary.ts';

/**
 * Telegraphs: strikes told through third parties so that people and equipment move (M3). Trust and the channel judge
 * what was written; Heat, warning and toll judge what was read (M30: an honest sender, a surprised receiver).
 */

type Area = Telegraphed['sent'];
interface Deed {
  author: Seat;
  front: Front;
  place: PlaceId;
  level: number;
}

const areaOf = ({ place, front, level }: CarriedMessage['sent']): Area => ({
  place: place ?? null,
  front: place === undefined ? (front ?? null) : null,
  level: level ?? 1,
});

const covers = ({ place, front }: Area, act: Pick<Deed, 'place' | 'front'>): boolean =>
  place === null ? front === act.front : place === act.place;
const matches = (area: Area, act: Deed): boolean => covers(area, act) && area.level === act.level;

/** Signals: the promise stands from the moment it is written, read or not. */
export function promise(t: Table, { id, from, to, venue, sent }: CarriedMessage): void {
  if (to === null) return;
  const { turn } = t.s.public;
  const { window } = t.c.tuning.signals.telegraph;
  t.s.secret.telegraphs = t.s.secret.telegraphs.filter((old) => old.turn > turn - window);
  t.s.secret.telegraphs.push({
    message: id,
    turn,
    due: 0,
    from,
    by: sent.by ?? from,
    to,
    venue,
    sent: areaOf(sent),
    delivered: null,
    forwarded: false,
    outcome: 'open',
    trusted: false,
  });
}

/** It was read, perhaps late, perhaps with a field that was not written so. */
export function hearTelegraph(t: Table, id: string, read: CarriedMessage['sent']): void {
  const telegraph = t.s.secret.telegraphs.find(({ message }) => message === id);
  if (!telegraph) return;
  telegraph.due = t.s.public.turn;
  telegraph.delivered = areaOf(read);
}

const writtenNow = (t: Table, by: Seat): Telegraphed[] =>
  t.s.secret.telegraphs.filter((telegraph) => telegraph.by === by && telegraph.turn === t.s.public.turn);
const readNow = (t: Table): Telegraphed[] =>
  t.s.secret.telegraphs.filter(({ due, delivered }) => delivered !== null && due === t.s.public.turn);

/**
 * Matches an act, when it is made, with what its author promised this turn, and with what the other side read.
 * Null if neither fits.
 */
export function matchTelegraph(t: Table, act: Deed): { asSent: boolean; asDelivered: boolean; message: string } | null {
  const sent = writtenNow(t, act.author).find((telegraph) => matches(telegraph.sent, act));
  const read = readNow(t).find(
    ({ by, delivered }) => by === act.author && delivered !== null && matches(delivered, act),
  );
  const found = sent ?? read;
  return found ? { asSent: sent !== undefined, asDelivered: read !== undefined, message: found.message } : null;
}

/** Whether an order is announced as its author wrote it: such acts come after all others (step R6). */
export const announces = (t: Table, seat: Seat, order: Omit<Deed, 'author'>): boolean =>
  writtenNow(t, seat).some(({ sent }) => matches(sent, { ...order, author: seat }));

/** Whether the holder of a place was warned this turn: the telegraph was read by him, or forwarded to him. */
export function isWarned(t: Table, place: PlaceId, holder: Seat): boolean {
  const front = t.c.places[place]?.front;
  if (!front) return false;
  return readNow(t).some(
    ({ to, forwarded, delivered }) =>
      delivered !== null &&
      covers(delivered, { place, front }) &&
      (to === holder || (forwarded && sameSide(to, holder))),
  );
}

/**
 * What remains of an act's Heat, %, if it was announced and kept: less for the second and third on a front within
 * three turns, nothing off from the fourth on. `act` names the act in question, so that later ones do not count;
 * without it the latest is meant.
 */
export function telegraphFactorPct(t: Table, front: Front, act?: string): number {
  const { factorPct, window } = t.c.tuning.signals.telegraph;
  const kept = t.s.secret.acts.filter(
    (each) => each.keptAsDelivered && each.front === front && each.turn > t.s.public.turn - window,
  );
  const at = act === undefined ? kept.length - 1 : kept.findIndex(({ id }) => id === act);
  return factorPct[at < 0 ? Math.max(0, kept.length - 1) : at] ?? 100;
}

/** Acts of the promised author on the promised front this turn. */
function actsOn(t: Table, { by, sent }: Telegraphed): TrueAct[] {
  const front = sent.place === null ? sent.front : t.c.places[sent.place]?.front;
  return t.s.secret.acts.filter((act) => act.turn === t.s.public.turn && act.author === by && act.front === front);
}

/**
 * Kept: that place or front, that level, and no other unannounced act by that seat on the front. Exceeded, elsewhere
 * instead, or something besides: broken. Lower or nothing: lapsed.
 */
function judge(t: Table, telegraph: Telegraphed): { outcome: Telegraphed['outcome']; act: TrueAct | null } {
  const { sent } = telegraph;
  const acts = actsOn(t, telegraph);
  const kept = acts.find((act) => !act.slip && matches(sent, act)) ?? null;
  const over = acts.find((act) => covers(sent, act) && act.level > sent.level);
  const besides = acts.find((act) => act !== kept && !act.keptAsSent && (kept !== null || act.level >= sent.level));
  const betrayal = over ?? besides;
  if (betrayal) return { outcome: 'broken', act: betrayal };
  return kept ? { outcome: 'kept', act: kept } : { outcome: 'lapsed', act: null };
}

/** End of R7: what became of this turn's promises. */
export function judgeTelegraphs(t: Table): void {
  const { turn, pause } = t.s.public;
  for (const telegraph of t.s.secret.telegraphs) {
    if (telegraph.turn !== turn || telegraph.outcome !== 'open') continue;
    const { outcome, act } = judge(t, telegraph);
    if (outcome === 'broken' && act) betray(t, telegraph, act);
    else if (outcome === 'kept' && act) keep(t, telegraph, act);
    // A pause that starts now calls the attack off: nobody expects it then.
    else if (pause?.from !== turn) lapse(t, telegraph);
  }
}

const parties = ({ from, to, by }: Telegraphed): Seat[] => [...new Set([from, to, by])];
/** Only promises between the capitals move Trust; a commander's word is his own. */
const isCapitals = ({ from }: Telegraphed): boolean => from === 'washington' || from === 'tehran';

function keep(t: Table, telegraph: Telegraphed, act: TrueAct): void {
  const { trustEvery } = t.c.tuning.signals.telegraph;
  const { message, by } = telegraph;
  telegraph.outcome = 'kept';
  emit(t, 'telegraph.kept', { message, by, act: act.id }, { seen: parties(telegraph), causes: [act.id] });
  const lately = t.s.secret.telegraphs.some(({ trusted, turn }) => trusted && turn > t.s.public.turn - trustEvery);
  if (!isCapitals(telegraph) || lately) return;
  telegraph.trusted = true;
  moveTrust(t, t.c.tuning.trust.kept, { code: 'telegraph-kept', act: act.id });
}

function lapse(t: Table, telegraph: Telegraphed): void {
  const { window } = t.c.tuning.signals.telegraph;
  const { message, by, from } = telegraph;
  const before = t.s.secret.telegraphs.some(
    (old) => old.from === from && old.outcome === 'lapsed' && old.turn > t.s.public.turn - window,
  );
  telegraph.outcome = 'lapsed';
  emit(t, 'telegraph.lapsed', { message, by }, { seen: parties(telegraph) });
  if (before && isCapitals(telegraph)) moveTrust(t, t.c.tuning.trust.lapse, { code: 'telegraph-lapsed' });
}

/** A telegraph used to deceive: what was announced counts as unannounced, and the channel pays once a turn. */
function betray(t: Table, telegraph: Telegraphed, act: TrueAct): void {
  const { message, by, from } = telegraph;
  const again = t.s.secret.telegraphs.some(
    (old) => old.from === from && old.turn === t.s.public.turn && old.outcome === 'broken',
  );
  telegraph.outcome = 'broken';
  for (const each of actsOn(t, telegraph)) {
    each.keptAsSent = false;
    each.keptAsDelivered = false;
  }
  emit(t, 'telegraph.broken', { message, by, act: act.id }, { seen: parties(telegraph), causes: [act.id] });
  if (again) return;
  if (isCapitals(telegraph)) moveTrust(t, t.c.tuning.trust.broken, { code: 'telegraph-broken', act: act.id });
  moveChannel(t, -1, 'telegraph-betrayed', act.id);
}
