import { degreeOf } from '../franchise/degree.ts';
import { limitOn, pauseWouldBreak } from '../signals/pauses.ts';
import { matchTelegraph } from '../signals/telegraphs.ts';
import type { ActKind, TrueAct } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { moveChannel } from '../state/tracks.ts';
import type { Front, Level, PlaceId, Seat } from '../vocabulary.ts';
import { actId } from './act-id.ts';

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
  const { author, front, place, level, claimed, seen } = sketch;
  const { turn, norms } = t.s.public;
  const telegraph = sketch.slip ? null : matchTelegraph(t, { author, front, place, level });
  const limit = limitOn(t.s, front);
  const act: TrueAct = {
    ...sketch,
    id: actId(t),
    turn,
    degree: degreeOf(t, author, sketch.slip),
    disowned: false,
    keptAsSent: telegraph?.asSent ?? false,
    keptAsDelivered: telegraph?.asDelivered ?? false,
    tollPoints: 0,
    usDeaths: 0,
    deaths: 0,
    hits: 0,
    laneMove: 0,
    armsLostPct: 0,
    cellKilled: false,
    targetedKilling: false,
    brokePause: false,
    brokeLimit: limit !== null && level > limit && level > norms[front],
    answers: null,
    blamed: null,
    success: null,
  };
  act.brokePause = pauseWouldBreak(t, act);
  t.s.secret.acts.push(act);
  const { raided } = t.s.secret;
  raided[front][place] = (raided[front][place] ?? 0) + 1;
  markFront(t, act);
  tellOfAct(t, act, claimed ? originOf(t, author) : []);
  t.s.seats[author].ownActs.push({
    id: act.id,
    turn,
    front,
    place,
    level,
    kind: act.kind,
    seen,
    claimed,
    slip: act.slip,
    success: null,
  });
  if ((front === 'ISR' || front === 'IRN') && !act.keptAsSent) moveChannel(t, -1, 'strike', act.id);
  return act;
}

/** The highest level of each side on each front is what creep looks at. */
function markFront(t: Table, { front, author, level }: TrueAct): void {
  const now = t.s.secret.fronts[front][0];
  if (!now) return;
  const side = author === 'washington' || author === 'jerusalem' ? 'west' : 'network';
  now[side] = Math.max(now[side], level);
}

function tellOfAct(t: Table, act: TrueAct, from: PlaceId[]): void {
  const { id, front, place, level, kind, author, victim, slip, seen } = act;
  const causes = [`orders ${author}`];
  const announced = act.keptAsDelivered;
  const claimedBy = act.claimed ? author : null;
  if (seen) {
    t.s.public.acts.push({
      id,
      turn: act.turn,
      front,
      place,
      level,
      kind,
      claimedBy,
      announced,
      victim,
      hits: 0,
      deaths: 0,
      usDeaths: 0,
      displaced: 0,
      damage: 0,
      attackerUsd: 0,
      defenderUsd: 0,
    });
    emit(
      t,
      'act.seen',
      { act: id, front, place, level, kind, claimedBy, announced, victim, from },
      { causes, standsFor: id },
    );
  }
  if (!seen || !act.claimed) {
    const known = { act: id, author, front, place, level, kind, slip, seen, from: originOf(t, author) };
    emit(t, 'act.known', known, { seen: [author], causes: seen ? [id] : causes, ...(seen ? {} : { standsFor: id }) });
  }
}
