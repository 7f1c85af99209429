import type { Answer } from '../../../rules/commands.ts';
import type { AnswerChoice } from '../../../rules/legal/legal-types.ts';
import { say, t } from '../../i18n/messages.ts';
import { MessageMarks } from '../signals-desk/message-marks.tsx';
import { messageWords } from '../signals-desk/message-words.ts';
import { answerMeans } from './answer-words.ts';
import type { DeskSession } from './desk-checks.ts';

/** What was delivered and asks for an answer: sealed, with what each answer brings. */
export function Answers({ session }: { session: DeskSession }) {
  const { answers } = session.legal.value;
  if (answers.length === 0) return null;
  return (
    <section class="part" aria-labelledby="orders-answers">
      <h3 id="orders-answers">{t('orders.answers')}</h3>
      <ul class="stack">
        {answers.map((choice) => (
          <AnswerCard key={choice.message} session={session} choice={choice} />
        ))}
      </ul>
    </section>
  );
}

function AnswerCard({ session, choice }: { session: DeskSession; choice: AnswerChoice }) {
  const view = session.view.value;
  const delivered = view.own.inbox.find(({ id }) => id === choice.message);
  const given = session.desk.draft.value.answers[choice.message];
  if (!delivered) return null;
  const words = messageWords(session, delivered.from, delivered.message);
  const give = (answer: Answer): void =>
    session.desk.change({ answers: { ...session.desk.draft.value.answers, [choice.message]: answer } });
  return (
    <li>
      <fieldset class="choices answer" disabled={session.legal.value.locked}>
        <legend>{words}</legend>
        <MessageMarks delivered={delivered} />
        <div class="stack-tight">
          {choice.allowed.map((answer) => (
            <label key={answer} class="choice">
              <input
                type="radio"
                name={`answer ${choice.message}`}
                checked={given === answer}
                onChange={() => give(answer)}
              />
              <span>
                {say(`answer.${answer}`)}{' '}
                {answer === choice.standard && <span class="tag">{t('orders.answer.standard')}</span>}
                <span class="hint"> {answerMeans(view, session.catalogue, delivered, answer)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  );
}
