import type { Order } from '../../../rules/commands.ts';
import { say, t } from '../../i18n/messages.ts';
import { orderName } from '../../i18n/names.ts';
import { reasonWords } from '../../i18n/reason-words.ts';
import { rulesShown } from '../../store/rules-shown.ts';
import { previewOrder } from '../preview/order-preview.ts';
import { PreviewCard } from '../preview/preview-card.tsx';
import type { DeskSession } from './desk-checks.ts';
import { withToggles } from './order-picker.ts';
import { orderValueWords, ruleSection, ruleWords } from './order-words.ts';
import { PickField } from './pick-field.tsx';
import { moneyLeft } from './purse.ts';
import type { Writing } from './writing.ts';

interface OrderFormProps {
  session: DeskSession;
  writing: Writing;
  onAdd(order: Order): void;
}

/** One order being written: its questions, its ticks, what it may bring, and Add. */
export function OrderForm({ session, writing, onAdd }: OrderFormProps) {
  const choice = writing.choice.value;
  const state = writing.state.value;
  if (!choice || !state) return null;
  const { option } = state;
  const order = option && withToggles(option.given, choice.toggles, writing.now.value?.ticks ?? {});
  const open = state.questions.filter(({ chosen }) => chosen === null);
  return (
    <section class="order-form" aria-label={orderName(choice.order)}>
      <p>
        <button
          type="button"
          class="link-button rule-link"
          onClick={() => {
            rulesShown.value = ruleSection(choice.order);
          }}
        >
          {ruleWords(choice.order)}
        </button>
      </p>
      <Questions session={session} writing={writing} />
      {order && <Ticks order={order} toggles={choice.toggles} writing={writing} />}
      {order && option && (
        <PreviewCard
          session={session}
          preview={previewOrder(session.view.value, session.catalogue, order, option.price)}
          left={moneyLeft(session) - option.price}
        />
      )}
      <AddButton
        session={session}
        order={order}
        onAdd={onAdd}
        open={open.map(({ field }) => say(`order-field.${field}`))}
      />
    </section>
  );
}

function Questions({ session, writing }: Omit<OrderFormProps, 'onAdd'>) {
  const questions = writing.state.value?.questions ?? [];
  const settled = questions.filter(({ choices }) => choices.length === 1);
  return (
    <>
      {settled.length > 0 && (
        <p class="hint">
          {settled.map(({ field, chosen }) => orderValueWords(session, field, chosen ?? '')).join(' · ')}
        </p>
      )}
      {questions
        .filter(({ choices }) => choices.length > 1)
        .map(({ field, choices, chosen }) => (
          <PickField
            key={field}
            legend={say(`order-field.${field}`)}
            hint={field === 'place' && chosen === null ? t('desk.pick-on-map') : ''}
            values={choices.map(({ value, reason }) => ({
              value,
              words: orderValueWords(session, field, value),
              why: reason ? reasonWords(session.catalogue, reason) : null,
            }))}
            chosen={chosen}
            onPick={(value) => writing.pick(field, value)}
          />
        ))}
    </>
  );
}

function Ticks({
  order,
  toggles,
  writing,
}: {
  order: Order;
  toggles: readonly ('claimed' | 'announce' | 'holdIfPause')[];
  writing: Writing;
}) {
  return (
    <div class="row">
      {toggles.map((tick) => (
        <label key={tick} class="tick">
          <input
            type="checkbox"
            checked={order[tick] ?? false}
            onChange={(event) => writing.tick({ [tick]: event.currentTarget.checked })}
          />
          {say(`desk.tick.${tick}`)}
        </label>
      ))}
    </div>
  );
}

interface AddProps {
  session: DeskSession;
  order: Order | null;
  open: string[];
  onAdd(order: Order): void;
}

/** Stays reachable when it cannot be pressed; the reason stands beside it. */
function AddButton({ session, order, open, onAdd }: AddProps) {
  const draft = session.desk.draft.value;
  const ready = session.legal.value.phase === 'orders' && !session.legal.value.locked;
  const against = order && ready ? session.checkOrders({ ...draft, orders: [...draft.orders, order] }) : null;
  const why = !ready
    ? t('orders.waits')
    : order === null
      ? t('orders.choose', { field: open.join(', ') })
      : against && reasonWords(session.catalogue, against);
  return (
    <div class="add-row">
      <button
        type="button"
        class="button primary"
        aria-disabled={why !== null}
        onClick={() => {
          if (order && why === null) onAdd(order);
        }}
      >
        {t('orders.add')}
      </button>
      {why && (
        <p class="why" role="status">
          {why}
        </p>
      )}
    </div>
  );
}
