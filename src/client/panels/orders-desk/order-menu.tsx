import type { Order } from '../../../rules/commands.ts';
import type { OrderChoice } from '../../../rules/legal/legal-types.ts';
import { millions } from '../../i18n/figures.ts';
import { say, t } from '../../i18n/messages.ts';
import { orderName, placeName } from '../../i18n/names.ts';
import { reasonWords } from '../../i18n/reason-words.ts';
import type { DeskSession } from './desk-checks.ts';
import { OrderForm } from './order-form.tsx';
import { groupOrders } from './order-groups.ts';
import { ordersAt } from './order-picker.ts';
import { orderEffect } from './order-words.ts';
import type { Writing } from './writing.ts';

interface MenuProps {
  session: DeskSession;
  writing: Writing;
  onAdd(order: Order): void;
}

const priceWords = ({ price }: OrderChoice): string => {
  if (price.high === 0) return t('orders.price.free');
  return price.low === price.high ? millions(price.low) : `${millions(price.low)}–${millions(price.high)}`;
};

/** Every order of the seat under its heading; one that is not possible now says why. */
export function OrderMenu({ session, writing, onAdd }: MenuProps) {
  const place = session.focus.selectedPlace.value;
  const shown = place !== null && writing.now.value === null ? ordersAt(session.legal.value.orders, place) : null;
  return (
    <section class="part" aria-labelledby="orders-menu">
      <h3 id="orders-menu">{t('orders.menu')}</h3>
      {place !== null && shown !== null && <AtPlace {...{ session, writing, onAdd }} place={place} choices={shown} />}
      {groupOrders(session.legal.value.orders).map(({ group, choices }) => (
        <div key={group} class="order-group">
          <h4 class="label">{say(`order.group.${group}`)}</h4>
          <ul>
            {choices.map((choice) => (
              <OrderRow key={choice.order} {...{ session, writing, choice, onAdd }} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function AtPlace({ session, writing, place, choices }: MenuProps & { place: string; choices: OrderChoice[] }) {
  const name = placeName(session.catalogue, place);
  return (
    <section class="at-place" aria-label={t('orders.at-place', { place: name })}>
      <div class="row spread">
        <h4>{t('orders.at-place', { place: name })}</h4>
        <button type="button" class="button small plain" onClick={() => (session.focus.selectedPlace.value = null)}>
          {t('orders.at-place.clear')}
        </button>
      </div>
      {choices.length === 0 && <p class="hint">{t('orders.at-place.none', { place: name })}</p>}
      <ul class="row">
        {choices.map(({ order, options }) => {
          const legal = options.some(({ reason }) => reason === null);
          return (
            <li key={order}>
              <button
                type="button"
                class={legal ? 'button small' : 'button small greyed'}
                onClick={() => writing.open(order, { place })}
              >
                {orderName(order)}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Id of the button that opens an order. */
export const headOf = (order: OrderChoice['order']): string => `order-${order}-head`;

function OrderRow({ session, writing, choice, onAdd }: MenuProps & { choice: OrderChoice }) {
  const { order, reason } = choice;
  const open = writing.now.value?.order === order;
  const id = `order-${order}`;
  return (
    <li class={open ? 'order-row open' : 'order-row'}>
      <button
        type="button"
        class="order-head"
        id={headOf(order)}
        aria-expanded={open}
        aria-controls={`${id}-form`}
        aria-describedby={reason ? `${id}-effect ${id}-why` : `${id}-effect`}
        onClick={() => (open ? writing.close() : writing.open(order))}
      >
        <span class={reason ? 'order-name greyed' : 'order-name'}>{orderName(order)}</span>{' '}
        <span class="order-price">{priceWords(choice)}</span>
      </button>
      <p class="order-effect" id={`${id}-effect`}>
        {orderEffect(session, order)}
      </p>
      {reason && (
        <p class="why" id={`${id}-why`}>
          {t('orders.not-now', { reason: reasonWords(session.catalogue, reason) })}
        </p>
      )}
      <div id={`${id}-form`}>{open && <OrderForm session={session} writing={writing} onAdd={onAdd} />}</div>
    </li>
  );
}
