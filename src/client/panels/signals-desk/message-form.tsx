import type { Message } from '../../../rules/commands.ts';
import type { MessageForm as Form, MessageField } from '../../../rules/legal/legal-types.ts';
import { say, t } from '../../i18n/messages.ts';
import { messageKindName } from '../../i18n/names.ts';
import { reasonWords } from '../../i18n/reason-words.ts';
import type { DeskSession } from '../orders-desk/desk-checks.ts';
import { PickField } from '../orders-desk/pick-field.tsx';
import { formsAt, questionsOf, written } from './composer.ts';
import type { Composing } from './composing.ts';
import { fieldName, messageWords, valueWords } from './message-words.ts';
import { RiskList } from './risk-list.tsx';
import { messageRisks } from './risks.ts';
import { VenuePicker } from './venue-picker.tsx';

interface MessageFormProps {
  session: DeskSession;
  composing: Composing;
  onAdd(message: Message): void;
}

/** Writing a message: road, kind, fields; then its sentence, its risks, and Add. */
export function MessageForm({ session, composing, onAdd }: MessageFormProps) {
  const form = composing.form.value;
  return (
    <section class="part" aria-labelledby="signals-write">
      <h3 id="signals-write" tabIndex={-1}>
        {t('signals.write')}
      </h3>
      <div class="stack">
        <VenuePicker session={session} composing={composing} />
        {composing.now.value.venue && <Kinds session={session} composing={composing} />}
        {form && <Fields session={session} composing={composing} form={form} />}
        {form && <Ready session={session} composing={composing} onAdd={onAdd} form={form} />}
      </div>
    </section>
  );
}

function Kinds({ session, composing }: Omit<MessageFormProps, 'onAdd'>) {
  const { venue, kind } = composing.now.value;
  if (!venue) return null;
  return (
    <PickField
      legend={t('signals.kind')}
      hint={kind ? say(`kind.${kind}.what`) : ''}
      values={formsAt(session.legal.value.messages, venue).map(({ kind: each, reason }) => ({
        value: each,
        words: messageKindName(each),
        why: reason ? reasonWords(session.catalogue, reason) : null,
      }))}
      chosen={kind}
      onPick={(value) => value !== null && composing.kind(value as Form['kind'])}
    />
  );
}

/** What a value means, where its name alone does not say it. */
function hintOf(session: DeskSession, field: string, chosen: string | number | null): string {
  if (chosen === null) return field === 'place' ? t('desk.pick-on-map') : '';
  if (field === 'stance') return say(`stance.${chosen as 'hold'}.what`);
  if (field === 'ask') return say(`request.${chosen as 'money'}.what`);
  if (field === 'give' || field === 'get' || field === 'third') return say(`offer.${chosen as 'cap'}.what`);
  if (field === 'line')
    return t(session.view.value.own.redLines.some((line) => line === chosen) ? 'line.yours' : 'line.bluff');
  return '';
}

/** Own red lines are marked among those that could be bluffed. */
function choiceWords(session: DeskSession, field: MessageField, value: string | number): string {
  const words = valueWords(session, field, value);
  return field === 'line' && session.view.value.own.redLines.some((line) => line === value)
    ? t('line.marked', { line: words })
    : words;
}

function Fields({ session, composing, form }: Omit<MessageFormProps, 'onAdd'> & { form: Form }) {
  const questions = questionsOf(form, composing.now.value.fields, composing.frontOf);
  return (
    <>
      {questions.map(({ field, values, required, chosen }) =>
        required && values.length === 1 ? null : (
          <PickField
            key={field}
            legend={required ? fieldName(field) : t('signals.optional', { field: fieldName(field) })}
            hint={hintOf(session, field, chosen)}
            values={values.map((value) => ({ value, words: choiceWords(session, field, value), why: null }))}
            chosen={chosen}
            optional={!required}
            onPick={(value) => composing.field(field, value)}
          />
        ),
      )}
    </>
  );
}

function Ready({ session, composing, onAdd, form }: MessageFormProps & { form: Form }) {
  const { message, missing } = written(form, composing.now.value.fields, composing.frontOf);
  const why = against(session, form, message, missing.map(fieldName));
  return (
    <>
      {missing.length === 0 && (
        <div class="reads" aria-live="polite">
          <span class="label">{t('signals.preview')}</span>
          <p>{messageWords(session, session.seat, message)}</p>
        </div>
      )}
      <RiskList risks={messageRisks(session.view.value, session.catalogue, message)} />
      <div class="add-row">
        <button
          type="button"
          class="button primary"
          aria-disabled={why !== null}
          onClick={() => {
            if (why === null) onAdd(message);
          }}
        >
          {t('signals.add')}
        </button>
        {why && (
          <p class="why" role="status">
            {why}
          </p>
        )}
      </div>
    </>
  );
}

/** Why this message cannot be put on the list; null if it can. */
function against(session: DeskSession, form: Form, message: Message, missing: string[]): string | null {
  const { legal, desk, catalogue } = session;
  if (legal.value.phase !== 'signals') return t('signals.waits');
  if (form.reason) return reasonWords(catalogue, form.reason);
  if (missing.length > 0) return t('signals.open', { fields: missing.join(', ') });
  const reason = session.checkMessages([...desk.draft.value.messages, message]);
  return reason && reasonWords(catalogue, reason);
}
