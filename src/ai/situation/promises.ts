import type { Answer, Message } from '../../rules/commands.ts';
import type { Pledge } from '../../rules/state/state.ts';
import type { SeatView } from '../../rules/view/view-types.ts';
import { FRONTS, type Front, OFFERS, type OfferKind, type PlaceId, type Seat } from '../../rules/vocabulary.ts';
import { byFront, flag } from './table-facts.ts';

/** An act of this turn that this seat has telegraphed. */
export interface Word {
  place: PlaceId | null;
  front: Front | null;
  level: number;
}

const isFront = (value: unknown): value is Front => FRONTS.some((front) => front === value);

function promiseOf({ place, front, level }: Message): Word {
  return { place: place ?? null, front: isFront(front) ? front : null, level: level ?? 1 };
}

/** Own telegraphs of this turn about own acts. */
export function promisesOf({ seat, own, public: open }: SeatView): Word[] {
  return own.sent
    .filter(({ turn, message }) => turn === open.turn && message.kind === 'telegraph' && (message.by ?? seat) === seat)
    .map(({ message }) => promiseOf(message));
}

/** Something promised that needs its order this turn. */
export interface Owed {
  to: Seat;
  what: 'munitions' | 'money' | 'rockets';
}

const WHAT: Partial<Record<Pledge['kind'], Owed['what']>> = {
  munitions: 'munitions',
  money: 'money',
  funding: 'money',
  rockets: 'rockets',
  'support-rockets': 'rockets',
};

/** Pledges that fall due this turn. */
export const pledgesDue = ({ own, public: open }: SeatView): Owed[] =>
  own.pledges.flatMap(({ to, kind, due }) => {
    const what = WHAT[kind];
    return what && due === open.turn ? [{ to, what }] : [];
  });

/** Requests that these answers grant. */
export const grantedBy = ({ own }: SeatView, answers: Record<string, Answer>): Owed[] =>
  own.inbox.flatMap(({ id, from, message: { ask } }) => {
    const what = ask && answers[id] === 'yes' ? WHAT[ask] : undefined;
    return what ? [{ to: from, what }] : [];
  });

/** Words given and taken: own telegraphs, deals and limits in force, warnings received. */
export function promiseFacts(view: SeatView, promises: readonly Word[]) {
  const { own, capitals, allies, public: open } = view;
  const { turn } = open;
  const runs = OFFERS.map((kind) => [
    `runs:${kind}`,
    flag(capitals?.deals.some((deal) => deal.kind === kind && deal.until >= turn) ?? false),
  ]);
  const fresh = own.inbox.filter((delivered) => delivered.turn === turn);
  return {
    promises: promises.length,
    promisedLevel: Math.max(0, ...promises.map(({ level }) => level)),
    /** Messages that came lately, and could be shown to friends. */
    heard: own.inbox.filter((delivered) => delivered.turn >= turn - 1 && delivered.message.kind !== 'share').length,
    warned: flag(fresh.some(({ message }) => message.kind === 'telegraph')),
    warnedLevel: Math.max(0, ...fresh.map(({ message }) => (message.kind === 'telegraph' ? (message.level ?? 1) : 0))),
    backing: allies?.backing ?? 0,
    greenLight: flag(allies !== null && allies.greenLight >= turn),
    askedGreenLight: flag(own.sent.some((sent) => sent.turn === turn && sent.message.ask === 'green-light')),
    greenLightRefused: flag(own.sent.some(({ message, answer }) => message.ask === 'green-light' && answer === 'no')),
    mustWait: flag(allies !== null && allies.notBefore > turn),
    lobbied: flag(allies !== null && allies.lobbiedOn > 0 && allies.lobbiedOn >= turn - 1),
    trust: own.trustRead,
    failedRounds: capitals?.failedRounds ?? 0,
    ...byFront('limit', (front) => capitals?.limits[front] ?? 9),
    ...(Object.fromEntries(runs) as Record<`runs:${OfferKind}`, number>),
  };
}
