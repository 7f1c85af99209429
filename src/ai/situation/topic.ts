import type { Delivered, StockBand } from '../../rules/state/state.ts';
import type { SeatView } from '../../rules/view/view-types.ts';
import { COMMANDERS, type Commander, HOME_FRONT, isCommander, type Seat } from '../../rules/vocabulary.ts';
import type { Owed } from './promises.ts';
import { flag } from './table-facts.ts';

/** What a rule is about when it is asked once for each commander, or once for each delivered message. */
export interface Topic {
  seat: Seat | null;
  message: Delivered | null;
}
export const NO_TOPIC: Topic = { seat: null, message: null };

const BAND: Record<StockBand, number> = { low: 0, mid: 1, high: 2 };

/** Requests for money or rockets that came in this turn from this seat. */
const asked = ({ own, public: open }: SeatView, from: Seat, ask: string): number =>
  flag(own.inbox.some((got) => got.turn === open.turn && got.from === from && got.message.ask === ask));

/** One commander as his patron, or anybody else, sees him. */
function commanderTopic(view: SeatView, seat: Commander, owed: readonly Owed[]) {
  const { own, public: open, franchise } = view;
  const read = own.reads[seat];
  const line = franchise[seat];
  const front = HOME_FRONT[seat];
  const hits = open.acts.filter(({ victim, turn }) => victim === seat && turn === open.turn - 1);
  const owes = (what: Owed['what']) => flag(owed.some((each) => each.to === seat && each.what === what));
  return {
    itsStanding: read.home,
    itsGrievance: read.grievance,
    itsRivals: read.rivals,
    itsMoney: BAND[read.money],
    itsFunding: line?.funding ?? 0,
    itsTelemetry: line?.telemetry ?? 0,
    itsRockets: line?.rockets ?? 0,
    itsNorm: open.norms[front],
    /** The level the capitals agreed on for his front; 9 without a limit. */
    itsLimit: view.capitals?.limits[front] ?? 9,
    itsHit: Math.max(0, ...hits.map(({ level }) => level)),
    itsDirectives: line?.directed ?? 0,
    /** Percent of directives obeyed; 100 before the first. */
    itsObedience: line && line.directed > 0 ? Math.floor((100 * line.obeyed) / line.directed) : 100,
    itsNorth: flag(seat === 'lebanon'),
    itsBorder: flag(seat === 'border'),
    itsSouth: flag(seat === 'yemen'),
    owedMoney: owes('money'),
    owedRockets: owes('rockets'),
    askedMoney: asked(view, seat, 'money'),
    askedRockets: asked(view, seat, 'rockets'),
  };
}

/** One message that waits for an answer. */
function messageTopic({ own, public: open }: SeatView, { from, message, late, blurred }: Delivered) {
  const about = message.act;
  const mine = own.ownActs.find(({ id }) => id === about);
  return {
    fromWashington: flag(from === 'washington'),
    fromTehran: flag(from === 'tehran'),
    fromCommander: flag(isCommander(from)),
    late: flag(late),
    blurred: flag(blurred !== null),
    aboutMine: flag(mine !== undefined),
    aboutSlip: flag(mine?.slip ?? false),
    aboutClaimed: flag(open.acts.some(({ id, claimedBy }) => id === about && claimedBy !== null)),
    /** A package of three kinds: it will fail. */
    package: flag(message.third !== undefined),
    oneSided: flag(message.give !== undefined && message.get === undefined),
    turnsOff: (message.turn ?? open.turn) - open.turn,
    proposedLevel: message.level ?? 0,
  };
}

type TopicFacts = ReturnType<typeof commanderTopic> & ReturnType<typeof messageTopic>;
export type TopicFact = keyof TopicFacts;

/** The facts of a topic; those that do not apply are missing and read as 0. */
export function topicFacts(view: SeatView, { seat, message }: Topic, owed: readonly Owed[]): Partial<TopicFacts> {
  const commander = COMMANDERS.find((each) => each === (seat ?? message?.from));
  return {
    ...(commander ? commanderTopic(view, commander, owed) : {}),
    ...(message ? messageTopic(view, message) : {}),
  };
}
