import type { Answer, OrdersCommand } from '../commands.ts';
import type { AnswerChoice } from '../legal/legal-types.ts';
import type { CarriedMessage } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { seatView } from '../view/view.ts';
import { type BySeat, type MessageKind, SEATS, type Seat } from '../vocabulary.ts';
import { agreeOffer, refuseOffer } from './deals.ts';
import { deny, own } from './denials.ts';
import { answerChoices, concerned } from './forms.ts';
import { setLimit } from './limits.ts';
import { agreePause } from './pauses.ts';
import { grantRequest, refuseRequest } from './pledges.ts';

/** Step R1: the sealed answers open, and what both agreed starts now, before any act of this turn. */

interface Opened {
  by: Seat;
  answer: Answer;
  message: CarriedMessage;
}

/** Offers, limits, pauses, then the rest (tables.md section 2). */
const SEQUENCE: readonly MessageKind[] = ['offer', 'limit', 'pause', 'request', 'query', 'telegraph'];

/** What a seat answered; what it left open counts as the standard answer. */
function givenTo({ message, allowed, standard }: AnswerChoice, command: OrdersCommand | null): Answer {
  const answers = command?.answers ?? {};
  const answer = Object.hasOwn(answers, message) ? answers[message] : undefined;
  return answer !== undefined && allowed.includes(answer) ? answer : standard;
}

/** Opens every answer of the Orders phase and carries it out. */
export function openAnswers(t: Table, drafts: BySeat<OrdersCommand | null>): void {
  const opened = SEATS.flatMap((by) =>
    answerChoices(seatView(t.s, by), t.c).flatMap((choice): Opened[] => {
      const message = t.s.secret.messages.find(({ id }) => id === choice.message);
      return message ? [{ by, message, answer: givenTo(choice, drafts[by]) }] : [];
    }),
  );
  for (const each of opened) record(t, each);
  for (const kind of SEQUENCE)
    for (const each of opened) if (each.message.sent.kind === kind) CARRY[each.answer](t, each);
}

/** Both ends see an answer; whether a warning was passed on, only the one who did. */
function record(t: Table, { by, answer, message }: Opened): void {
  const { id, from } = message;
  const sealed = answer === 'forward' || answer === 'keep';
  const letter = t.s.seats[by].inbox.find((each) => each.id === id);
  const sent = t.s.seats[from].sent.find((each) => each.id === id);
  if (letter) letter.answer = answer;
  if (sent && !sealed) sent.answer = answer;
  emit(t, 'answer.given', { id, by, answer }, { seen: sealed ? [by] : [from, by], causes: [id], standsFor: id });
}

/** What each answer sets going; silence and a kept warning set nothing. */
const CARRY: Record<Answer, (t: Table, opened: Opened) => void> = {
  yes: (t, { message }) => agree(t, message),
  no: (t, { message, by }) => refuse(t, message, by),
  forward: (t, { message, by }) => forward(t, message, by),
  own: (t, { by, message }) => own(t, { by, to: message.from, act: message.sent.act ?? '' }),
  deny: (t, { by, message }) => deny(t, { by, to: message.from, act: message.sent.act ?? '' }),
  keep: () => {},
  silent: () => {},
};

function agree(t: Table, message: CarriedMessage): void {
  const { kind } = message.sent;
  if (kind === 'offer') agreeOffer(t, message);
  else if (kind === 'limit') setLimit(t, message);
  else if (kind === 'pause') agreePause(t, message);
  else if (kind === 'request') grantRequest(t, message);
}

function refuse(t: Table, message: CarriedMessage, by: Seat): void {
  if (message.sent.kind === 'offer') refuseOffer(t, message, by);
  else if (message.sent.kind === 'request') refuseRequest(t, message);
}

/** The warning is passed on: the people and batteries of those it concerns are ready in time (M3). */
function forward(t: Table, { id, read }: CarriedMessage, by: Seat): void {
  const telegraph = t.s.secret.telegraphs.find(({ message }) => message === id);
  if (!telegraph || !read) return;
  telegraph.forwarded = true;
  for (const to of concerned(t.c, by, read))
    emit(t, 'warning.forwarded', { message: id, to, by }, { seen: [by, to], causes: [id] });
}
