import { catalogue } from '../../../src/content/catalogue.ts';
import type { Rng } from '../../../src/lib/rng.ts';
import { createRules } from '../../../src/rules/core.ts';
import type { EventFacts, EventType, GameEvent } from '../../../src/rules/events.ts';
import type { State, TrueAct } from '../../../src/rules/state/state.ts';
import { openTable, type Table } from '../../../src/rules/state/table.ts';
import { seatView } from '../../../src/rules/view/view.ts';
import type { SeatView } from '../../../src/rules/view/view-types.ts';
import { type Length, SEATS, type Seat } from '../../../src/rules/vocabulary.ts';

/** What the dice show by label: a chance comes true or not, a draw gives this number. Not named: false, and 1. */
export interface Thrown {
  [label: string]: boolean | number;
}

export function diceShowing(thrown: Thrown): Rng {
  const draw = (label = ''): number => (typeof thrown[label] === 'number' ? thrown[label] : 1);
  return {
    below: (n, label) => Math.min(Math.max(0, n - 1), draw(label)),
    between: (low, high, label) => Math.max(low, Math.min(high, draw(label))),
    chance: (percent, label = '') => {
      const shown = thrown[label];
      return typeof shown === 'number' ? shown <= percent : (shown ?? false);
    },
    binomial: () => 0,
  };
}

/** Stand-Down as it lies on the table before its first News: no card, no income yet, every track at its start. */
export function opening(length: Length = 'standard'): State {
  const { state } = createRules(catalogue).setup(
    { scenario: 'stand-down', length, options: { noChannel: false } },
    'opening',
  );
  const s = structuredClone(state);
  const scenario = catalogue.scenarios['stand-down'];
  if (!scenario) return s;
  const { oil, freight, lanes, sanctions, process, lengths } = scenario;
  Object.assign(s.public, { oil, freight, lanes: { ...lanes }, sanctions, process, heat: lengths[length].heat });
  Object.assign(s.public, { estimate: lengths[length].estimate, effects: [], card: null, toll: [], usDeaths: 0 });
  for (const seat of SEATS) {
    const own = s.seats[seat];
    Object.assign(own, { money: scenario.money[seat], home: scenario.home[seat], stock: { ...own.startStock } });
    own.agenda = null;
    for (const unit of own.units) unit.stock = { ...unit.startStock };
  }
  return s;
}

export const table = (s: State, thrown: Thrown = {}): Table => openTable(s, catalogue, () => diceShowing(thrown));

export const viewOf = (s: State, seat: Seat): SeatView => seatView(s, seat);

/** An act of the running turn: a raid of the border's cells on ain_al_asad unless said otherwise. */
export function act(s: State, said: Partial<TrueAct>): TrueAct {
  const made: TrueAct = {
    id: `a${s.public.turn}-${s.secret.acts.length}`,
    turn: s.public.turn,
    author: 'border',
    victim: 'washington',
    front: 'IRQ',
    place: 'ain_al_asad',
    level: 1,
    kind: 'raid',
    slip: false,
    degree: 'directed',
    claimed: false,
    seen: true,
    disowned: false,
    keptAsSent: false,
    keptAsDelivered: false,
    tollPoints: 0,
    usDeaths: 0,
    deaths: 0,
    hits: 0,
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
    ...said,
  };
  s.secret.acts.push(made);
  return made;
}

/** The facts of all events of a type, oldest first. */
export const told = <T extends EventType>(t: Table, type: T): EventFacts[T][] =>
  t.events.filter((event): event is GameEvent<T> => event.type === type).map(({ facts }) => facts);
