import type { Rng } from '../../lib/rng.ts';
import { rngOver } from '../../lib/rng.ts';
import type { Catalogue } from '../../rules/catalogue.ts';
import { oilIncome } from '../../rules/economy/income.ts';
import { rentsAt } from '../../rules/economy/rents.ts';
import { obeyPct } from '../../rules/franchise/obedience.ts';
import { bySeat } from '../../rules/state/records.ts';
import type { Directive, SharedState, State } from '../../rules/state/state.ts';
import { initialState } from '../../rules/turn/setup.ts';
import type { SeatView } from '../../rules/view/view-types.ts';
import { COMMANDERS, type Commander, SEATS, STANCES, SUPPORTS } from '../../rules/vocabulary.ts';
import { guessSeat } from './guess-seat.ts';
import { guessSecrets } from './guess-secrets.ts';
import { freshLuck } from './luck.ts';

/** How often Tehran is thought to have written a directive to a commander who is not the viewer, %. */
const DIRECTED = 80;

const sharedKnown = (view: SeatView, opening: SharedState): SharedState => ({
  franchise: { ...opening.franchise, ...view.franchise },
  capitals: view.capitals ?? opening.capitals,
  allies: view.allies ?? opening.allies,
});

/** The directive that Tehran itself wrote this turn; for everybody else one that fits the Heat. */
function directiveTo({ seat: me, own, public: open }: SeatView, seat: Commander, rng: Rng): Directive | null {
  if (me === 'tehran') {
    const sent = own.sent.findLast(
      ({ turn, to, message }) => turn === open.turn && to === seat && message.kind === 'directive',
    )?.message;
    const stance = STANCES.find((each) => each === sent?.stance);
    const support = SUPPORTS.find((each) => each === sent?.support) ?? 'none';
    return stance ? { turn: open.turn, stance, support } : null;
  }
  if (!rng.chance(DIRECTED, 'directed')) return null;
  const draw = rng.between(0, 900, 'stance') + open.heat;
  const stance = draw > 1700 ? 'stand-down' : draw > 1300 ? 'hold' : draw > 800 ? 'harass' : 'strike';
  return { turn: open.turn, stance, support: 'none' };
}

/** In Orders the commanders have their directives in hand, and an AI commander's cells have made up their minds. */
function brief(view: SeatView, c: Catalogue, s: State, rng: Rng): void {
  const { turn, control } = view.public;
  for (const seat of COMMANDERS) {
    const own = s.seats[seat].commander;
    if (seat === view.seat || !own) continue;
    const directive = directiveTo(view, seat, rng);
    own.directive = directive;
    own.mood = null;
    if (!directive || control[seat] === 'human') continue;
    const pct = obeyPct({ seat: s.seats[seat], own, franchise: s.shared.franchise[seat], directive, turn }, c);
    own.mood = rng.chance(pct, `obey ${seat}`) ? 'obey' : 'defy';
  }
}

/** What Tehran earns, if the viewer cannot know it. */
function fillEconomy(c: Catalogue, s: State): void {
  const { economy } = s.seats.tehran;
  if (!economy) return;
  economy.rents = rentsAt(c, s.public.sanctions, economy.shadow);
  economy.income = oilIncome(s, c);
}

/**
 * A whole state that this view could belong to: what the viewer knows is taken over, the rest drawn from set-up, readings
 * and what everybody saw. It hangs on the view and the dice alone. Null for a scenario that the catalogue does not hold.
 */
export function determinise(view: SeatView, c: Catalogue, rng: Rng): State | null {
  const { public: open } = view;
  const scenario = Object.hasOwn(c.scenarios, open.scenario) ? c.scenarios[open.scenario] : undefined;
  if (!scenario) return null;
  const game = { scenario: open.scenario, length: open.length, options: open.options };
  const s = initialState(c, scenario, game, { text: `${rng.below(0x7fffffff, 'world')}`, dice: rngOver });
  s.public = { ...open, locked: bySeat(() => false) };
  s.shared = sharedKnown(view, s.shared);
  for (const seat of SEATS)
    s.seats[seat] =
      seat === view.seat
        ? { ...view.own, draft: { signals: null, orders: null } }
        : guessSeat(view, c, { seat, own: s.seats[seat] }, rng);
  if (view.seat !== 'tehran') fillEconomy(c, s);
  s.secret = { ...guessSecrets(view, c, s), rng: freshLuck(rng) };
  if (open.phase === 'orders') brief(view, c, s, rng);
  return s;
}
