import { clamp, roundHalfAway } from '../../lib/number.ts';
import type { EventFacts } from '../events.ts';
import { CHANNEL_STATES, type ChannelState, type Commander, isCommander, type Lane, type Seat } from '../vocabulary.ts';
import type { HeatCode } from './state.ts';
import { emit, type Table } from './table.ts';

/** Track moves with their causes. Every amount is in hundredths; every move is clamped to the track's range. */

interface Why {
  /** Stable word for the cause; the text lives with the client. */
  code: string;
  act?: string | null;
  /** The event that brought it about, where that is no act. Never kept with the term: event ids count hidden events too. */
  cause?: string | null;
  /** Count this cause once a turn (tables.md section 12). */
  once?: boolean;
}

/** Whether a cause was counted this turn before; from now on it is. */
function isCounted(t: Table, cause: string): boolean {
  const before = t.counted[cause] ?? false;
  t.counted[cause] = true;
  return before;
}

/** Moves a capital's Home or a commander's Standing. */
export function moveHome(
  t: Table,
  seat: Seat,
  amount: number,
  { code, act = null, cause = null, once = false }: Why,
): void {
  if (amount === 0 || (once && isCounted(t, `${seat} ${code}`))) return;
  const own = t.s.seats[seat];
  const from = own.home;
  own.home = clamp(from + roundHalfAway(amount), 0, 1000);
  own.terms.push({ turn: t.s.public.turn, track: 'home', code, amount: roundHalfAway(amount), act });
  emit(t, 'track.moved', { seat, track: 'home', from, to: own.home }, { seen: [seat], causes: [act, cause] });
}

export function moveGrievance(t: Table, seat: Commander, amount: number, { code, act = null }: Why): void {
  const own = t.s.seats[seat].commander;
  if (!own || amount === 0) return;
  const from = own.grievance;
  own.grievance = clamp(from + amount, 0, 500);
  t.s.seats[seat].terms.push({ turn: t.s.public.turn, track: 'grievance', code, amount, act });
  emit(t, 'track.moved', { seat, track: 'grievance', from, to: own.grievance }, { seen: [seat], causes: [act] });
}

/** Rivals are whole, 0 to 5. */
export function moveRivals(t: Table, seat: Commander, by: number, { code }: Why): void {
  const own = t.s.seats[seat].commander;
  if (!own || by === 0) return;
  const from = own.rivals;
  own.rivals = clamp(from + by, 0, 5);
  t.s.seats[seat].terms.push({ turn: t.s.public.turn, track: 'rivals', code, amount: by, act: null });
  emit(t, 'track.moved', { seat, track: 'rivals', from, to: own.rivals }, { seen: [seat] });
}

/** Trust between the capitals. Offers read it and nothing else does (M20); each capital has its own reading, from News. */
export function moveTrust(t: Table, amount: number, { code, act = null }: Why): void {
  const from = t.s.secret.trust;
  const to = clamp(from + amount, 0, 500);
  t.s.secret.trust = to;
  if (to === from) return;
  for (const seat of ['washington', 'tehran'] as const)
    t.s.seats[seat].terms.push({ turn: t.s.public.turn, track: 'trust', code, amount, act });
  emit(t, 'track.moved', { seat: 'washington', track: 'trust', from, to }, { seen: [], causes: [act] });
}

export function moveBacking(t: Table, amount: number, { code, act = null, cause = null }: Why): void {
  const pair = t.s.shared.allies;
  const from = pair.backing;
  pair.backing = clamp(from + amount, 0, 500);
  if (pair.backing === from) return;
  for (const seat of ['washington', 'jerusalem'] as const)
    t.s.seats[seat].terms.push({ turn: t.s.public.turn, track: 'backing', code, amount, act });
  emit(
    t,
    'track.moved',
    { seat: 'jerusalem', track: 'backing', from, to: pair.backing },
    { seen: ['washington', 'jerusalem'], causes: [act, cause] },
  );
}

/** Washington's Resolve as others read it; the true value is nobody's but the umpire's. */
export function moveResolve(t: Table, amount: number, { act = null, cause = null }: Why): void {
  const from = t.s.secret.resolve;
  t.s.secret.resolve = clamp(from + amount, 0, 1000);
  if (t.s.secret.resolve === from) return;
  emit(
    t,
    'track.moved',
    { seat: 'washington', track: 'resolve', from, to: t.s.secret.resolve },
    { seen: [], causes: [act, cause] },
  );
}

/**
 * Steps the channel; falls at the moment of its cause, so that it counts in this turn's decay. A game played without the
 * channel never gets it back.
 */
export function moveChannel(
  t: Table,
  by: 1 | -1,
  why: EventFacts['channel.moved']['why'],
  act: string | null = null,
): void {
  if (t.s.public.options.noChannel) return;
  const from = t.s.public.channel;
  const at = CHANNEL_STATES.indexOf(from) - by;
  const to: ChannelState = CHANNEL_STATES[clamp(at, 0, 2)] ?? from;
  t.s.public.channel = to;
  if (by < 0) t.s.secret.disruptedThisTurn = true;
  if (to !== from) emit(t, 'channel.moved', { from, to, why }, { causes: [act] });
}

/** Process is public: how far diplomacy has been tried. */
export function moveProcess(t: Table, by: number, why: EventFacts['process.moved']['why'], cause?: string): void {
  const from = t.s.public.process;
  const to = clamp(from + by, 0, 500);
  t.s.public.process = to;
  if (to !== from) emit(t, 'process.moved', { from, to, why }, { causes: [cause] });
}

/** Disruption of a lane, 0-3. */
export function moveLane(t: Table, lane: Lane, by: number, causes: string[]): void {
  const from = t.s.public.lanes[lane];
  const to = clamp(from + by, 0, t.c.tuning.economy.lanes.max);
  t.s.public.lanes[lane] = to;
  if (to !== from) emit(t, 'lane.moved', { lane, from, to }, { causes });
}

/** Adds a Heat term to be settled in Assess. */
export function addHeat(
  t: Table,
  code: HeatCode,
  amount: number,
  more: { act?: string | null; seat?: Seat | null; incident?: string | null } = {},
): void {
  if (amount !== 0)
    t.heat.push({
      code,
      amount: roundHalfAway(amount),
      act: more.act ?? null,
      seat: more.seat ?? null,
      incident: more.incident ?? null,
    });
}

/** A purse never falls below 0. */
export function moveMoney(t: Table, seat: Seat, amount: number): void {
  const own = t.s.seats[seat];
  own.money = Math.max(0, own.money + roundHalfAway(amount));
}

export const patronOf = (seat: Seat): Seat => (isCommander(seat) ? 'tehran' : seat);
