import type { Catalogue } from '../catalogue.ts';
import type { MessageForm } from '../legal/legal-types.ts';
import { type Reason, reason } from '../reasons.ts';
import type { SeatView } from '../view/view-types.ts';
import {
  COMMANDERS,
  type Front,
  isCommander,
  isWest,
  type MessageKind,
  type PlaceId,
  RED_LINES,
  type RequestKind,
  type Seat,
  STANCES,
  SUPPORTS,
  type Support,
  type Venue,
} from '../vocabulary.ts';
import { LIMIT_FRONTS } from './limits.ts';
import { offerReason, offerTerms, understandingOf } from './offers.ts';
import { pauseTerms } from './pauses.ts';

/** The fields of each kind of message with every value they may take now, or why it cannot be written. */
export type Fields = Pick<MessageForm, 'required' | 'optional'>;
type Filled = Fields | Reason;
interface Desk {
  view: SeatView;
  c: Catalogue;
  venue: Venue;
}

/** Lines that may be this seat's: two of them are true, the others a bluff; nobody else knows which. */
function redLine({ view, c, venue }: Desk): Filled {
  const mine = RED_LINES.filter((line) => c.redLines[line].owners.includes(view.seat));
  if (venue !== 'public') return { required: { line: mine }, optional: {} };
  const said = view.public.declared.filter(({ seat }) => seat === view.seat);
  const most = c.tuning.signals.publicLines;
  if (said.filter(({ fallenOn }) => fallenOn === 0).length >= most)
    return reason('track-at-limit', { track: 'red-lines' });
  const left = mine.filter((line) => !said.some((other) => other.line === line));
  return left.length > 0 ? { required: { line: left }, optional: {} } : reason('once-only');
}

/** Fronts a seat's promise may be about, and the seats it may promise for. */
const REACH: Record<Seat, { fronts: Front[]; by: Seat[]; levels: number[] }> = {
  washington: { fronts: ['LEB', 'IRQ', 'RED', 'GULF', 'IRN'], by: ['washington', 'jerusalem'], levels: [1, 2, 3, 4] },
  tehran: { fronts: ['LEB', 'IRQ', 'RED', 'GULF', 'ISR'], by: ['tehran', ...COMMANDERS], levels: [1, 2, 3, 4] },
  jerusalem: { fronts: [], by: [], levels: [] },
  lebanon: { fronts: ['LEB', 'ISR'], by: [], levels: [1, 2, 3, 4] },
  border: { fronts: ['IRQ', 'GULF'], by: [], levels: [1, 2, 3] },
  yemen: { fronts: ['RED', 'GULF', 'ISR'], by: [], levels: [1, 2, 3] },
};

/** A front, or more closely a place of the other side's on it: the place then decides. */
function telegraph({ view, c }: Desk): Filled {
  const { fronts, by, levels } = REACH[view.seat];
  const west = isWest(view.seat);
  const place: PlaceId[] = [];
  for (const { id, front, holder } of Object.values(c.places))
    if (holder !== null && isWest(holder) !== west && front !== null && fronts.includes(front)) place.push(id);
  return { required: { front: fronts, level: levels }, optional: { place, ...(by.length > 0 ? { by } : {}) } };
}

function pause({ view, c }: Desk): Filled {
  const terms = pauseTerms(view.public, c);
  return 'turns' in terms ? { required: { turns: terms.turns, from: terms.from }, optional: {} } : terms;
}

/** A level too far above the Norm is taken as one above it when the limit is set. */
function limit({ view, c }: Desk): Filled {
  if (view.public.length === 'lesson') return reason('left-out-in-lesson');
  const levels = Array.from({ length: c.tuning.signals.limitMost + 1 }, (_, level) => level);
  return { required: { front: [...LIMIT_FRONTS], level: levels }, optional: {} };
}

/** Deeds nobody owned that a side could have done, of the turns still remembered; never the seat's own unless it denies. */
function deeds({ view, c }: Desk, by: Seat, ownToo: boolean): Filled {
  const { acts, turn } = view.public;
  const act = acts
    .filter(
      ({ turn: on, claimedBy, victim }) =>
        on > turn - c.tuning.signals.memory && claimedBy === null && isWest(victim) !== isWest(by),
    )
    .map(({ id }) => id)
    .filter((id) => ownToo || !view.own.ownActs.some((own) => own.id === id));
  return act.length > 0 ? { required: { act }, optional: {} } : reason('no-such-act');
}

/** Whom a query of this venue goes to stands on one side: allies and patrons ask their own, the channel the other. */
const askedSide = ({ view, venue }: Desk): Seat => {
  const inHouse = venue === 'allied' || venue === 'patron';
  return isWest(view.seat) === inHouse ? 'washington' : 'tehran';
};

/** A gift, and perhaps one thing asked for it; a third term makes it a package. */
function offer({ view, c, venue }: Desk): Filled {
  const { give, get, third } = offerTerms(view, c, venue);
  if (give.length === 0) return offerReason(c, understandingOf(view), 'prisoners') ?? reason('not-offered');
  const optional: Fields['optional'] = {};
  if (get.length > 0) optional.get = get;
  if (third.length > 0) optional.third = third;
  if (give.includes('convoy')) optional.lane = ['RED', 'GULF'];
  return { required: { give }, optional };
}

/** Messages received or written lately can be shown to an ally, a commander, a colleague. */
function share({ view, c }: Desk): Filled {
  const { inbox, sent } = view.own;
  const message = [...inbox, ...sent]
    .filter(
      ({ turn, message: { kind } }) =>
        turn > view.public.turn - c.tuning.signals.memory && kind !== 'share' && kind !== 'with-me',
    )
    .map(({ id }) => id);
  return message.length > 0 ? { required: { message }, optional: {} } : reason('no-such-message');
}

function directive(): Filled {
  return { required: { stance: [...STANCES] }, optional: { support: [...SUPPORTS] satisfies Support[] } };
}

function request({ view, c }: Desk): Filled {
  const { turn } = view.public;
  if (isCommander(view.seat)) {
    const full = view.franchise[view.seat]?.funding === 3;
    return { required: { ask: full ? ['rockets'] : ['money', 'rockets'] }, optional: {} };
  }
  const { soonest, latest } = c.tuning.signals.notBefore;
  const promised = (view.allies?.notBefore ?? 0) > turn;
  const ask: RequestKind[] = promised ? ['munitions', 'green-light'] : ['munitions', 'green-light', 'not-before'];
  const dates = Array.from({ length: latest - soonest + 1 }, (_, later) => turn + soonest + later);
  return { required: { ask }, optional: promised ? {} : { turn: dates } };
}

const withMe = (): Filled => ({ required: {}, optional: {} });

const FIELDS: Record<MessageKind, (desk: Desk) => Filled> = {
  'red-line': redLine,
  telegraph,
  pause,
  limit,
  query: (desk) => deeds(desk, askedSide(desk), false),
  deny: (desk) => deeds(desk, desk.view.seat, true),
  offer,
  share,
  directive,
  request,
  'with-me': withMe,
};

/** The fields of one kind in one venue, from the seat's own view, or the reason it cannot be written now. */
export const fieldsOf = (view: SeatView, c: Catalogue, venue: Venue, kind: MessageKind): Filled =>
  FIELDS[kind]({ view, c, venue });
