import { ORDERS_OF } from '../../../rules/vocabulary.ts';
import { t } from '../../i18n/messages.ts';
import { orderName } from '../../i18n/names.ts';
import type { Session } from '../../store/session.ts';
import { orderEffect } from './order-words.ts';

/** While signals are written: what this seat will be able to order, to read and plan with. */
export function Outlook({ session }: { session: Session }) {
  return (
    <section class="part" aria-labelledby="orders-outlook">
      <h3 id="orders-outlook">{t('orders.outlook')}</h3>
      <dl>
        {ORDERS_OF[session.seat].map((order) => (
          <div key={order} class="outlook-item">
            <dt class="outlook-name">{orderName(order)}</dt>
            <dd class="hint">{orderEffect(session, order)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
