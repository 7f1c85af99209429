import type { State } from '../state/state.ts';
import { isCommander, type Observer, SEATS, type Seat } from '../vocabulary.ts';
import type { Revealed, SeatView, View } from './view-types.ts';

const isSeat = (observer: Observer): observer is Seat => SEATS.some((seat) => seat === observer);

/** Of the franchise: Tehran sees all three, a commander his own. */
function franchiseOf({ shared: { franchise } }: State, seat: Seat | null): View['franchise'] {
  if (seat === 'tehran') return franchise;
  return seat && isCommander(seat) ? { [seat]: franchise[seat] } : {};
}

/** Everything but the dice: knowing them would tell what the next draw is, even to the umpire. */
function reveal(s: State): Revealed {
  const { rng: _rng, ...secret } = s.secret;
  return { seats: s.seats, shared: s.shared, secret };
}

/** True when nothing is hidden from the observer: the umpire always, everybody once the game is over. */
export const seesAll = (s: State, observer: Observer): boolean => observer === 'umpire' || s.public.phase === 'over';

/**
 * What an observer may know (game.md section 4): an allow-list of whole regions, so that a secret added to the state
 * later stays a secret. Parts are shared with the state, not copied; neither is ever changed after `apply`.
 */
export function view(s: State, observer: Observer): View {
  const seat = isSeat(observer) ? observer : null;
  return {
    observer,
    seat,
    public: s.public,
    own: seat && s.seats[seat],
    franchise: franchiseOf(s, seat),
    capitals: seat === 'washington' || seat === 'tehran' ? s.shared.capitals : null,
    allies: seat === 'washington' || seat === 'jerusalem' ? s.shared.allies : null,
    revealed: seesAll(s, observer) ? reveal(s) : null,
  };
}

/** The view of a seat, with the seat and its own part named for the types. */
export const seatView = (s: State, seat: Seat): SeatView => ({ ...view(s, seat), seat, own: s.seats[seat] });
