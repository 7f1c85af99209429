import { clamp } from '../../lib/number.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Message } from '../commands.ts';
import { heatFloor } from '../escalation/bands.ts';
import { type Reason, reason } from '../reasons.ts';
import type { CarriedMessage, PublicState, State, TrueAct } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { addHeat, moveChannel, moveTrust } from '../state/tracks.ts';
import { FRONTS, type Front, isWest, type Seat } from '../vocabulary.ts';
import { payForWeakness } from './cover.ts';

/** Pauses: a breather that both capitals use to replenish (M19), and that binds them while it runs. */

/** Whether a pause is in force this turn. */
export const pauseRuns = ({ pause, turn }: PublicState): boolean =>
  pause !== null && pause.from <= turn && turn <= pause.until;

/** The level both capitals agreed for a front; null if they did not. */
export const limitOn = (s: State, front: Front): number | null => s.shared.capitals.limits[front] ?? null;

type Start = NonNullable<Message['from']>;
type Turns = NonNullable<Message['turns']>;
export interface PauseTerms {
  from: Start[];
  turns: Turns[];
}

/** A pause in its last turn may be renewed from the next on, up to the longest a pause may be. */
function renewal({ pause, turn }: PublicState, c: Catalogue): PauseTerms | null {
  if (!pause || pause.until !== turn) return null;
  const left = c.tuning.signals.pause.most - (pause.until - pause.from + 1);
  const turns = ([1, 2] as const).filter((more) => more <= left);
  return turns.length > 0 ? { from: ['next'], turns: [...turns] } : null;
}

/** What pause may be proposed now, or why none: two turns must pass after the last one. */
export function pauseTerms(open: PublicState, c: Catalogue): PauseTerms | Reason {
  const again = pauseRuns(open) ? renewal(open, c) : null;
  if (again) return again;
  const from = (['now', 'next'] as const).filter((start) => startOf(open, start) >= open.nextPauseFrom);
  if (open.pause || from.length === 0) return reason('pause-too-soon', { from: open.nextPauseFrom });
  return { from: [...from], turns: [1, 2] };
}

const startOf = ({ turn }: PublicState, from: Start): number => (from === 'next' ? turn + 1 : turn);
const nextFrom = (t: Table, until: number): number => until + 1 + t.c.tuning.signals.pause.gap;

/** R1: both accepted, as it was written. Starts now, before any act of this turn, or at the next News. */
export function agreePause(t: Table, message: CarriedMessage): void {
  const open = t.s.public;
  const { turns, from } = message.sent;
  const terms = pauseTerms(open, t.c);
  if (!turns || !from || !('turns' in terms) || !terms.turns.includes(turns) || !terms.from.includes(from)) return;
  const start = startOf(open, from);
  const until = start + turns - 1;
  const renewed = open.pause !== null;
  open.pause = { from: open.pause?.from ?? start, until };
  open.nextPauseFrom = nextFrom(t, until);
  const event = emit(t, 'pause.started', { from: start, until }, { causes: [message.id] });
  t.s.secret.pauseMessage = message.id;
  if (renewed) payForPause(t);
  else if (from === 'now') beginPause(t, event);
}

/** Cover is judged when the pause begins: what Muscat carried while it was Strained may be covered by then. */
function payForPause(t: Table): void {
  const message = t.s.secret.messages.find(({ id }) => id === t.s.secret.pauseMessage);
  if (message) payForWeakness(t, message);
}

/** Heat falls with the rest of this turn's terms, so that the ledger shows it; Norms fall at once. */
function beginPause(t: Table, event: string): void {
  payForPause(t);
  addHeat(t, 'pause', t.c.tuning.signals.pause.heat);
  easeNorms(t, event);
}

/** Every Norm falls by one, never more than one below the scenario's start. */
function easeNorms(t: Table, event: string | null): void {
  const { norms, startNorms } = t.s.public;
  for (const front of FRONTS) {
    const from = norms[front];
    const lowest = Math.max(0, startNorms[front] - t.c.tuning.signals.pause.norm);
    const to = Math.max(Math.min(from, lowest), from - t.c.tuning.signals.pause.norm);
    if (to === from) continue;
    norms[front] = to;
    emit(t, 'norm.moved', { front, from, to, why: 'pause' }, { causes: [event] });
  }
}

/** A pause agreed for this turn begins with it: the turn opens cooler. */
function openPause(t: Table): void {
  const open = t.s.public;
  const { floorBase, floorMax } = t.c.tuning.heat;
  payForPause(t);
  easeNorms(t, null);
  const from = open.heat;
  const floor = heatFloor(open.norms, open.startNorms, floorBase, floorMax);
  open.heat = Math.min(from, clamp(from + t.c.tuning.signals.pause.heat, floor, from));
  const terms = [{ code: 'pause' as const, amount: open.heat - from, act: null, front: null }];
  emit(t, 'heat.settled', { from, to: open.heat, floor, terms });
}

/** News, before Heat is printed: a pause that is over ends, one that was agreed for this turn begins. */
export function endPauses(t: Table): void {
  const open = t.s.public;
  if (!open.pause) return;
  if (open.pause.until < open.turn) {
    open.pause = null;
    emit(t, 'pause.ended', {});
  } else if (open.pause.from === open.turn) openPause(t);
}

/** The two capitals that agreed it. */
const BOUND = ['washington', 'tehran'] as const;

type Deed = Pick<TrueAct, 'author' | 'front' | 'level' | 'claimed' | 'seen'>;

/** Every act of a capital breaks it; a commander's or Jerusalem's only above the Norm. */
function binds({ norms }: PublicState, { author, front, level }: Deed): boolean {
  return author === 'washington' || author === 'tehran' || level > norms[front];
}

const brokenAlready = (t: Table): boolean =>
  t.s.secret.acts.some(({ turn, brokePause }) => brokePause && turn === t.s.public.turn);

/**
 * Whether an act, when it is made, is the first to break a running pause: its Heat doubles. What nobody can see, or
 * lay at a door, breaks nothing yet.
 */
export function pauseWouldBreak(t: Table, act: Deed): boolean {
  if (!pauseRuns(t.s.public) || !act.seen || brokenAlready(t) || !binds(t.s.public, act)) return false;
  return act.claimed || act.author === 'washington' || act.author === 'tehran';
}

/** The other capital of the pause blames the author's side with high confidence. */
function isBlamed(t: Table, { id, author }: TrueAct): boolean {
  return BOUND.some(
    (reader) =>
      isWest(reader) !== isWest(author) &&
      t.s.seats[reader].reports.some(
        ({ act, confidence, blamed }) => act === id && confidence === 'high' && isWest(blamed) === isWest(author),
      ),
  );
}

/** The act that broke the pause this turn: marked when it was made, or blamed since. */
function breaker(t: Table): TrueAct | undefined {
  const now = t.s.secret.acts.filter(({ turn, seen }) => turn === t.s.public.turn && seen);
  return now.find(({ brokePause }) => brokePause) ?? now.find((act) => binds(t.s.public, act) && isBlamed(t, act));
}

/** After the acts, and again when the reports are in: a broken pause is over, and Trust and the channel pay for it. */
export function judgePause(t: Table): void {
  const open = t.s.public;
  const act = pauseRuns(open) ? breaker(t) : undefined;
  if (!act) return;
  act.brokePause = true;
  open.pause = null;
  open.nextPauseFrom = nextFrom(t, open.turn);
  const by: Seat | null = open.acts.find(({ id }) => id === act.id)?.claimedBy ?? null;
  emit(t, 'pause.broken', { by, act: act.id }, { causes: [act.id] });
  moveTrust(t, t.c.tuning.trust.pauseBroken, { code: 'pause-broken', act: act.id });
  moveChannel(t, -1, 'pause-broken', act.id);
}
