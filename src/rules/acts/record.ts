import { degreeOf } from '../franchise/degree.ts';
import { directiveTo } from '../franchise/obedience.ts';
import { limitOn, pauseWouldBreak } from '../signals/pauses.ts';
import { matchTelegraph } from '../signals/telegraphs.ts';
import type { ActKind, TrueAct } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { moveChannel } from '../state/tracks.ts';
import { type Front, isCommander, isWest, type Level, type PlaceId, type Seat } from '../vocabulary.ts';
import { actId } from './act-id.ts';
import { answer } from './answer.ts';

export interface ActSketch {
  author: Seat;
  victim: Seat;
  front: Front;
  place: PlaceId;
  level: Level;
  kind: ActKind;
  slip: boolean;
  claimed: boolean;
  seen: boolean;
  joint: boolean;
}

/** Where an act set out from, as its author knows it. */
function originOf(t: Table, author: Seat): PlaceId[] {
  const { turn } = t.s.public;
  const kinds = author === 'tehran' ? ['brigade', 'drones'] : author === 'washington' ? ['carrier', 'wing'] : ['cells'];
  const places = t.s.seats[author].units
    .filter(({ kind, readyFrom, place }) => kinds.includes(kind) && readyFrom <= turn && place !== 'box')
    .map(({ place }) => place);
  if (author === 'jerusalem') return ['nevatim'];
  return [...new Set(places)];
}

/**
 * Opens an act: matches it with telegraphs, pause and limit, writes it into the secret and, if it can be seen, the
 * public record, and tells those who may know. Harm and result are booked on it afterwards.
 */
export function openAct(t: Table, sketch: ActSketch): TrueAct {
  const { author, front, place, level } = sketch;
  const telegraph = sketch.slip ? null : matchTelegraph(t, { author, front, place, level });
  const act: TrueAct = {
    ...sketch,
    ...NOTHING_DONE,
    id: actId(t),
    turn: t.s.public.turn,
    degree: degreeOf(t, author, sketch.slip),
    keptAsSent: telegraph?.asSent ?? false,
    keptAsDelivered: telegraph?.asDelivered ?? false,
    brokeLimit: isBeyondLimit(t, front, level),
  };
  act.brokePause = pauseWouldBreak(t, act);
  answer(t, act);
  t.s.secret.acts.push(act);
  markFront(t, act);
  tellOfAct(t, act, [act.answers, telegraph?.message, directiveBehind(t, act)]);
  const { id, turn, kind, seen, claimed, slip } = act;
  t.s.seats[author].ownActs.push({ id, turn, front, place, level, kind, seen, claimed, slip, success: null });
  if ((front === 'ISR' || front === 'IRN') && !act.keptAsSent) moveChannel(t, -1, 'strike', act.id);
  return act;
}

/** An act before anything came of it. */
const NOTHING_DONE = {
  disowned: false,
  tollPoints: 0,
  usDeaths: 0,
  deaths: 0,
  hits: 0,
  laneMove: 0,
  armsLostPct: 0,
  cellKilled: false,
  targetedKilling: false,
  brokePause: false,
  answers: null,
  blamed: null,
  success: null,
} as const;

/** Above the Norm, and above what both capitals agreed for the front. */
function isBeyondLimit(t: Table, front: Front, level: Level): boolean {
  const limit = limitOn(t.s, front);
  return limit !== null && level > limit && level > t.s.public.norms[front];
}

/** Where cells go next follows what is raided most; creep looks at the highest level of each side on each front. */
function markFront(t: Table, { front, place, author, level }: TrueAct): void {
  const raided = t.s.secret.raided[front];
  raided[place] = (raided[place] ?? 0) + 1;
  const now = t.s.secret.fronts[front][0];
  if (!now) return;
  const side = isWest(author) ? 'west' : 'network';
  now[side] = Math.max(now[side], level);
}

/** The directive that an obedient commander's act carries out. */
const directiveBehind = (t: Table, { author, degree }: TrueAct): string | null =>
  isCommander(author) && degree === 'directed' ? directiveTo(t, author) : null;

/** Everybody who may know of an act is told. What brought it about would name the author: only those hear it who know him. */
function tellOfAct(t: Table, act: TrueAct, reasons: (string | null | undefined)[]): void {
  const { id, front, place, level, kind, author, slip, seen, claimed } = act;
  const from = originOf(t, author);
  if (seen) showAct(t, act, claimed ? { from, causes: reasons } : { from: [], causes: [] });
  if (seen && claimed) return;
  const how = seen ? { causes: [id, ...reasons] } : { causes: reasons, standsFor: id };
  emit(t, 'act.known', { act: id, author, front, place, level, kind, slip, seen, from }, { seen: [author], ...how });
}

function showAct(t: Table, act: TrueAct, how: { from: PlaceId[]; causes: (string | null | undefined)[] }): void {
  const { id, turn, front, place, level, kind, author, victim } = act;
  const shown = {
    front,
    place,
    level,
    kind,
    claimedBy: act.claimed ? author : null,
    announced: act.keptAsDelivered,
    victim,
  };
  const nothing = { hits: 0, deaths: 0, usDeaths: 0, displaced: 0, damage: 0, attackerUsd: 0, defenderUsd: 0 };
  t.s.public.acts.push({ id, turn, ...shown, ...nothing });
  emit(t, 'act.seen', { act: id, ...shown, from: how.from }, { causes: how.causes, standsFor: id });
}
