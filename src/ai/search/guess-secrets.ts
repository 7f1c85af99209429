import { sum } from '../../lib/number.ts';
import { tollPoints } from '../../rules/acts/book.ts';
import type { Catalogue } from '../../rules/catalogue.ts';
import { isStrikeOnIran } from '../../rules/endings/tally.ts';
import { byFront, bySeat } from '../../rules/state/records.ts';
import type {
  CarriedMessage,
  OwnAct,
  PublicAct,
  ScoreTally,
  SecretState,
  State,
  Telegraphed,
  TrueAct,
} from '../../rules/state/state.ts';
import type { SeatView } from '../../rules/view/view-types.ts';
import { COMMANDERS, HOME_FRONT, isWest, type Seat } from '../../rules/vocabulary.ts';

/** Who did it, as the viewer believes: itself, whoever owned it, whoever its report names, or the usual suspect. */
function authorOf({ seat, own }: SeatView, act: PublicAct): Seat {
  if (own.ownActs.some(({ id }) => id === act.id)) return seat;
  const report = own.reports.find((each) => each.act === act.id);
  const local = COMMANDERS.find((commander) => HOME_FRONT[commander] === act.front);
  const suspect = isWest(act.victim) ? (local ?? 'tehran') : act.front === 'LEB' ? 'jerusalem' : 'washington';
  return act.claimedBy ?? report?.blamed ?? suspect;
}

const BLANK = {
  degree: 'directed',
  disowned: false,
  usDeaths: 0,
  deaths: 0,
  hits: 0,
  tollPoints: 0,
  laneMove: 0,
  armsLostPct: 0,
  cellKilled: false,
  targetedKilling: false,
  brokePause: false,
  brokeLimit: false,
  answers: null,
  blamed: null,
  success: null,
  joint: false,
  keptAsSent: false,
  keptAsDelivered: false,
} as const;

function seenAct(view: SeatView, act: PublicAct): TrueAct {
  const mine = view.own.ownActs.find(({ id }) => id === act.id);
  return {
    ...BLANK,
    ...act,
    author: authorOf(view, act),
    claimed: act.claimedBy !== null,
    slip: mine?.slip ?? false,
    seen: true,
    keptAsSent: act.announced,
    keptAsDelivered: act.announced,
  };
}

const hiddenAct = ({ seat }: SeatView, act: OwnAct): TrueAct => ({
  ...BLANK,
  ...act,
  author: seat,
  victim: isWest(seat) ? 'tehran' : 'jerusalem',
});

/** Acts of this turn and the two before: what everybody saw, and one's own that nobody did. */
const actsKnown = (view: SeatView): TrueAct[] => [
  ...view.public.acts.map((act) => seenAct(view, act)),
  ...view.own.ownActs
    .filter(({ seen, turn }) => !seen && turn >= view.public.turn - 2)
    .map((act) => hiddenAct(view, act)),
];

/** Highest levels by front and side, newest turn first, from the acts that are known. */
const frontsOf = (acts: readonly TrueAct[], turn: number): SecretState['fronts'] =>
  byFront((front) =>
    [turn, turn - 1, turn - 2].map((when) => {
      const here = acts.filter((act) => act.front === front && act.turn === when);
      const most = (west: boolean) =>
        here.reduce((level, act) => (isWest(act.author) === west ? Math.max(level, act.level) : level), 0);
      return { west: most(true), network: most(false) };
    }),
  );

/** Every message of this turn that the viewer wrote or read, as if nothing had been lost on the way. */
function messagesKnown({ seat, own }: SeatView): CarriedMessage[] {
  const plain = { late: false, blurred: null, leaked: false, paid: [] };
  const out = own.sent.map(
    ({ id, turn, to, message }): CarriedMessage => ({
      ...plain,
      id,
      turn,
      from: seat,
      to,
      venue: message.venue,
      sent: message,
      read: message,
    }),
  );
  const back = own.inbox.map(
    ({ id, turn, from, message }): CarriedMessage => ({
      ...plain,
      id,
      turn,
      from,
      to: seat,
      venue: message.venue,
      sent: message,
      read: message,
    }),
  );
  return [...out, ...back];
}

function telegraphOf({ id, turn, from, to, venue, sent }: CarriedMessage): Telegraphed {
  const place = sent.place ?? null;
  const area = { place, front: place === null ? (sent.front ?? null) : null, level: sent.level ?? 1 };
  const by = sent.by ?? from;
  return {
    message: id,
    turn,
    due: turn,
    from,
    by,
    to: to ?? from,
    venue,
    sent: area,
    delivered: area,
    forwarded: false,
    outcome: 'open',
    trusted: false,
  };
}

/** Sums so far of which the scores are made, from what lies open and from the tracks as they stand. */
function guessTally({ public: open, own, seat: me }: SeatView, c: Catalogue, { seats }: State): ScoreTally {
  const turns = open.turn - 1;
  const acts = open.acts.map((act) => ({ ...act, author: 'jerusalem' as Seat }));
  const mine = own.ownActs.map((act) => ({ ...act, author: me }));
  const strikes = [...acts, ...mine].filter((act) => isStrikeOnIran(c, act));
  const box = sum(
    seats.washington.units.map(({ kind, place }) => (place === 'box' ? c.tuning.unitTypes[kind].weight : 0)),
  );
  const startHome = c.scenarios[open.scenario]?.home;
  const meanHome = bySeat((seat) => Math.floor(((startHome?.[seat] ?? 500) + seats[seat].home) / 2));
  const toll = (front: Seat) => {
    const there = COMMANDERS.find((seat) => seat === front);
    const lands = there ? c.peoples.commanders[there] : [];
    return sum(open.toll.filter(({ country }) => lands.includes(country)).map(tollPoints));
  };
  const caused = (ids: ReadonlySet<string>) => sum(open.toll.filter(({ cause }) => ids.has(cause)).map(tollPoints));
  const hitHome = new Set(open.toll.filter(({ country }) => country === 'Israel').map(({ turn }) => turn));
  return {
    oil: sum(open.oilHistory.slice(0, turns)),
    boxWeight: box * turns,
    homeSum: bySeat((seat) => meanHome[seat] * turns),
    homeLow: bySeat((seat) => Math.min(startHome?.[seat] ?? 500, seats[seat].home)),
    quietTurns: Math.max(0, turns - hitHome.size),
    oilIncome: (seats.tehran.economy?.income ?? 0) * turns,
    rents: (seats.tehran.economy?.rents ?? 0) * turns,
    turns,
    tollCaused: bySeat((seat) => (seat === me ? caused(new Set(own.ownActs.map(({ id }) => id))) : 0)),
    tollHome: { lebanon: toll('lebanon'), border: toll('border'), yemen: toll('yemen') },
    lastStrikeOnIran: Math.max(0, ...strikes.map(({ turn }) => turn)),
  };
}

/** The part of the state that nobody may see, as it may be: `opening` holds decks and bags drawn anew. */
export function guessSecrets(view: SeatView, c: Catalogue, opening: State): SecretState {
  const { public: open, own, seat } = view;
  const acts = actsKnown(view);
  const messages = messagesKnown(view);
  const used = new Set([open.card, ...open.effects.map(({ card }) => card)]);
  return {
    ...opening.secret,
    deck: opening.secret.deck.filter((card) => !used.has(card)),
    resolve: own.resolveRead,
    trust: seat === 'washington' || seat === 'tehran' ? own.trustRead : opening.secret.trust,
    acts,
    fronts: frontsOf(acts, open.turn),
    messages,
    telegraphs: messages
      .filter(({ sent, turn }) => sent.kind === 'telegraph' && turn >= open.turn - 2)
      .map(telegraphOf),
    score: guessTally(view, c, opening),
  };
}
