import { catalogue } from '../../../src/content/catalogue.ts';
import { type Rng, rngOver } from '../../../src/lib/rng.ts';
import { type ActSketch, openAct } from '../../../src/rules/acts/record.ts';
import type { Answer, Message, Order, OrdersCommand, SignalsCommand } from '../../../src/rules/commands.ts';
import type { EventFacts, EventType, GameEvent } from '../../../src/rules/events.ts';
import type { MessageForm } from '../../../src/rules/legal/legal-types.ts';
import { openAnswers } from '../../../src/rules/signals/answers.ts';
import { checkMessages } from '../../../src/rules/signals/check.ts';
import { closeSignals } from '../../../src/rules/signals/close.ts';
import { lapseDeals } from '../../../src/rules/signals/deals.ts';
import { messageForms } from '../../../src/rules/signals/forms.ts';
import { publishLeaks } from '../../../src/rules/signals/leaks.ts';
import { endPauses } from '../../../src/rules/signals/pauses.ts';
import { judgePledges } from '../../../src/rules/signals/pledges.ts';
import { testRedLines } from '../../../src/rules/signals/red-lines.ts';
import { judgeWords } from '../../../src/rules/signals/settle.ts';
import { bySeat } from '../../../src/rules/state/records.ts';
import type { CommanderState, Delivered, State, TrueAct } from '../../../src/rules/state/state.ts';
import { openTable, type Table } from '../../../src/rules/state/table.ts';
import { initialState } from '../../../src/rules/turn/setup.ts';
import { seatView } from '../../../src/rules/view/view.ts';
import type { Commander, Length, MessageKind, Seat, Venue } from '../../../src/rules/vocabulary.ts';

/** A table in the hands of a test: Stand-Down before its first News, dice that show what the test says. */

/** What the dice show by label: a chance comes true or not, a draw gives this number. Not named: false, and 0. */
export interface Thrown {
  [label: string]: boolean | number;
}
type BySome<T> = Partial<Record<Seat, T>>;

export interface Play {
  t: Table;
  s: State;
  dice: Thrown;
  /** Percent of every chance that was tested, by label. */
  asked: Record<string, number>;
}

function diceShowing(dice: Thrown, asked: Record<string, number>): Rng {
  const draw = (label = ''): number => {
    const shown = dice[label];
    return typeof shown === 'number' ? shown : 0;
  };
  // Draws without a name make ids: they count up, so that no two are alike.
  let nameless = 0;
  return {
    below: (n, label) => (label === undefined ? nameless++ % n : Math.min(Math.max(0, n - 1), draw(label))),
    between: (low, high, label) => Math.max(low, Math.min(high, draw(label))),
    chance: (percent, label = '') => {
      asked[label] = percent;
      return dice[label] === true;
    },
    binomial: () => 0,
  };
}

export function play(length: Length = 'standard', dice: Thrown = {}): Play {
  const scenario = catalogue.scenarios['stand-down'];
  if (!scenario) throw new Error('no such scenario');
  const s = initialState(catalogue, scenario, { scenario: 'stand-down', length }, { text: 'signals', dice: rngOver });
  for (const seat of Object.values(s.seats)) seat.redLines = [];
  const asked: Record<string, number> = {};
  return { t: openTable(s, catalogue, () => diceShowing(dice, asked)), s, dice, asked };
}

const signals = (turn: number, messages: Message[]): SignalsCommand => ({
  id: 's',
  turn,
  phase: 'signals',
  type: 'signals',
  messages,
});

/** The Signals phase closes on what these seats wrote. A message that the rules would refuse fails the test. */
export function write({ t, s }: Play, written: BySome<Message[]>): void {
  for (const [seat, messages] of Object.entries(written)) {
    const why = checkMessages(seatView(s, seat as Seat), catalogue, messages);
    if (why) throw new Error(`${seat} may not write this: ${JSON.stringify(why)}`);
  }
  s.public.phase = 'signals';
  t.step = 'signals';
  closeSignals(
    t,
    bySeat((seat) => (written[seat] ? signals(s.public.turn, written[seat]) : null)),
  );
  s.public.phase = 'orders';
}

export interface Given {
  answers?: Record<string, Answer>;
  orders?: Order[];
}
const orders = (turn: number, { answers = {}, orders: given = [] }: Given): OrdersCommand => ({
  id: 'o',
  turn,
  phase: 'orders',
  type: 'orders',
  answers,
  orders: given,
  doctrine: 'balanced',
});

/** Steps R1 and R2: sealed answers open, promises meet orders. */
export function answer({ t, s }: Play, given: BySome<Given>): void {
  t.step = 'R1';
  const drafts = bySeat((seat) => (given[seat] ? orders(s.public.turn, given[seat]) : null));
  for (const [seat, { orders: list = [] }] of Object.entries(given)) s.secret.pendingOrders[seat as Seat] = list;
  openAnswers(t, drafts);
  t.step = 'R2';
  judgePledges(t, drafts);
}

/** One act of this turn as the rules record it: the border's cells against Ain al-Asad, unless said otherwise. */
export function act({ t }: Play, said: Partial<ActSketch> & Partial<TrueAct> = {}): TrueAct {
  const made = openAct(t, {
    author: 'border',
    victim: 'washington',
    front: 'IRQ',
    place: 'ain_al_asad',
    level: 1,
    kind: 'raid',
    slip: false,
    claimed: false,
    seen: true,
    joint: false,
    ...said,
  });
  return Object.assign(made, said);
}

/** End of R7, then Assess as far as the channel is concerned. */
export function endTurn({ t }: Play): void {
  judgeWords(t);
  t.step = 'assess';
  testRedLines(t);
}

/** The next turn's News, as far as the channel is concerned. Heat terms of the old turn are gone. */
export function news({ t, s }: Play): void {
  s.public.turn += 1;
  s.public.phase = 'signals';
  t.step = 'news';
  t.heat.splice(0);
  for (const key of Object.keys(t.counted)) delete t.counted[key];
  endPauses(t);
  lapseDeals(t);
  publishLeaks(t);
}

export const refusal = ({ s }: Play, seat: Seat, messages: Message[]) =>
  checkMessages(seatView(s, seat), catalogue, messages);

export const formOf = ({ s }: Play, seat: Seat, venue: Venue, kind: MessageKind): MessageForm | undefined =>
  messageForms(seatView(s, seat), catalogue).find((form) => form.venue === venue && form.kind === kind);

/** The newest letter in a seat's hands. */
export function letter({ s }: Play, seat: Seat): Delivered {
  const found = s.seats[seat].inbox.at(-1);
  if (!found) throw new Error(`${seat} has no letter`);
  return found;
}

export function commander({ s }: Play, seat: Commander): CommanderState {
  const own = s.seats[seat].commander;
  if (!own) throw new Error(`${seat} commands nobody`);
  return own;
}

/** Events of a type, with who saw them. */
export const told = <T extends EventType>({ t }: Play, type: T): GameEvent<T>[] =>
  t.events.filter((event): event is GameEvent<T> => event.type === type);
export const facts = <T extends EventType>(p: Play, type: T): EventFacts[T][] =>
  told(p, type).map((event) => event.facts);

/** Heat gathered this turn for one reason, hundredths. */
export const heatFor = ({ t }: Play, code: string): number =>
  t.heat.filter((entry) => entry.code === code).reduce((total, { amount }) => total + amount, 0);
