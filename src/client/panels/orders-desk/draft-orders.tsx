import type { Order } from '../../../rules/commands.ts';
import { millions } from '../../i18n/figures.ts';
import { t } from '../../i18n/messages.ts';
import { reasonWords } from '../../i18n/reason-words.ts';
import { CloseIcon } from '../parts/icons.tsx';
import { previewOrder } from '../preview/order-preview.ts';
import { moveSpan, PreviewCard } from '../preview/preview-card.tsx';
import type { DeskSession } from './desk-checks.ts';
import { orderLine } from './order-words.ts';
import { moneyLeft, priceOf } from './purse.ts';

/** The orders on the list, each with its price, its Heat and its whole preview on demand. */
export function DraftOrders({ session, onRemove }: { session: DeskSession; onRemove(at: number): void }) {
  const { orders } = session.desk.draft.value;
  const against =
    orders.length > 0 && session.legal.value.phase === 'orders' ? session.checkOrders(session.desk.draft.value) : null;
  return (
    <section class="part" aria-labelledby="orders-drafts">
      <h3 id="orders-drafts" tabIndex={-1}>
        {t('orders.drafts')}
      </h3>
      {orders.length === 0 && <p class="hint">{t('orders.drafts.none')}</p>}
      <ol class="draft-list">
        {orders.map((order, at) => (
          <DraftOrder key={`${at} ${order.order}`} session={session} order={order} onRemove={() => onRemove(at)} />
        ))}
      </ol>
      {against && (
        <p class="notice" role="status">
          {reasonWords(session.catalogue, against)}
        </p>
      )}
    </section>
  );
}

function DraftOrder({ session, order, onRemove }: { session: DeskSession; order: Order; onRemove(): void }) {
  const price = priceOf(session.legal.value.orders, order);
  const words = orderLine(session, order);
  const preview = previewOrder(session.view.value, session.catalogue, order, price);
  const light = (on: boolean): void => {
    if (order.place) session.focus.litPlaces.value = new Set(on ? [order.place] : []);
  };
  return (
    <li class="draft" onPointerEnter={() => light(true)} onPointerLeave={() => light(false)}>
      <div class="draft-head">
        <details>
          <summary>
            <span class="draft-words">{words}</span>
            <span class="draft-figures">
              {price === 0 ? t('orders.price.free') : millions(price)}
              {preview.heat && ` · ${t('preview.heat')} ${moveSpan(preview.heat)}`}
            </span>
          </summary>
          <PreviewCard session={session} preview={preview} left={moneyLeft(session)} />
        </details>
        {!session.legal.value.locked && (
          <button
            type="button"
            class="button icon plain"
            aria-label={t('orders.remove', { what: words })}
            onClick={onRemove}
          >
            <CloseIcon />
          </button>
        )}
      </div>
    </li>
  );
}
