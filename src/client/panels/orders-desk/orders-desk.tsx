import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Order } from '../../../rules/commands.ts';
import { millions } from '../../i18n/figures.ts';
import { t } from '../../i18n/messages.ts';
import type { Session } from '../../store/session.ts';
import { Answers } from './answers.tsx';
import { ClockTile } from './clock-tile.tsx';
import { Closed } from './closed.tsx';
import './desk.css';
import { type DeskSession, deskSession } from './desk-checks.ts';
import { Doctrine } from './doctrine.tsx';
import { DraftOrders } from './draft-orders.tsx';
import { focusOn } from './focus-on.ts';
import { IncidentChoice } from './incident-choice.tsx';
import { LockBar } from './lock-bar.tsx';
import { openPoints } from './missing.ts';
import { headOf, OrderMenu } from './order-menu.tsx';
import { orderLine } from './order-words.ts';
import { Outlook } from './outlook.tsx';
import { moneyLeft } from './purse.ts';
import { Reminders } from './reminders.tsx';
import { undoKeys } from './undo-keys.ts';
import { wordsGiven } from './words-given.ts';
import { useWriting } from './writing.ts';

/** The Orders desk: answers first, then orders, doctrine and the clock, and Lock. */
export function OrdersDesk({ session: plain }: { session: Session }) {
  const session = useMemo(() => deskSession(plain), [plain]);
  const { desk, legal } = session;
  const writing = useWriting(session);
  const said = useSignal('');
  const { phase, locked, ordersAllowed } = legal.value;
  const { orders } = desk.draft.value;
  const add = (order: Order): void => {
    desk.change({ orders: [...orders, order] });
    writing.close();
    session.focus.selectedPlace.value = null;
    focusOn(headOf(order.order));
    said.value = t('orders.added', {
      what: orderLine(session, order),
      left: Math.max(0, ordersAllowed - orders.length - 1),
    });
  };
  const remove = (at: number): void => {
    const order = orders[at];
    if (!order) return;
    desk.change({ orders: orders.filter((_, each) => each !== at) });
    focusOn('orders-drafts');
    said.value = t('orders.removed', { what: orderLine(session, order) });
  };
  if (phase === 'over') return <Closed title={t('desk.orders.title')} text={t('desk.over')} />;
  const open = phase === 'orders';
  return (
    <section class="desk" aria-labelledby="orders-title" onKeyDown={undoKeys(desk, locked || !open)}>
      <div class="desk-scroll">
        <header class="desk-head">
          <h2 id="orders-title" tabIndex={-1}>
            {t('desk.orders.title')}
          </h2>
          <p class="hint">{open ? t('orders.lead') : t('orders.waits')}</p>
        </header>
        <div class="desk-body">
          {open && <IncidentChoice session={session} />}
          {open && <Answers session={session} />}
          {open && <Reminders session={session} />}
          {open && <DraftOrders session={session} onRemove={remove} />}
          {legal.value.redraw && <Redraw session={session} />}
          {!open && <Outlook session={session} />}
          {open && <ClockTile session={session} />}
          {open && <Doctrine session={session} />}
          {open && !locked && <OrderMenu session={session} writing={writing} onAdd={add} />}
        </div>
      </div>
      {open && <OrdersLock session={session} said={said} />}
    </section>
  );
}

function Redraw({ session }: { session: DeskSession }) {
  const { redraw } = session.desk.draft.value;
  return (
    <section class="part" aria-labelledby="orders-redraw">
      <h3 id="orders-redraw">{t('orders.redraw')}</h3>
      <label class="tick">
        <input
          type="checkbox"
          checked={redraw}
          disabled={session.legal.value.locked}
          onChange={(event) => session.desk.change({ redraw: event.currentTarget.checked })}
        />
        {t('orders.redraw.tick')}
      </label>
    </section>
  );
}

function OrdersLock({ session, said }: { session: DeskSession; said: { readonly value: string } }) {
  const { legal, desk } = session;
  const unkept = wordsGiven(session.view.value, session.catalogue, desk.draft.value).filter(({ kept }) => !kept);
  const points = openPoints(legal.value, desk.draft.value);
  const missing = [
    points.choice && t('orders.missing.choice'),
    points.answers > 0 && t('orders.missing.answers', { count: points.answers }),
    points.tile && t('orders.missing.tile'),
    unkept.length > 0 && t('orders.missing.words', { count: unkept.length }),
  ].filter((each) => each !== false);
  const figures = [
    t('orders.left', { left: points.orders, allowed: legal.value.ordersAllowed }),
    t('orders.money', { left: millions(moneyLeft(session)) }),
  ];
  return (
    <LockBar
      session={session}
      lock={t('orders.lock')}
      lockLast={t('orders.lock.last')}
      unlock={t('orders.unlock')}
      missing={missing}
      figures={figures}
      said={said}
    />
  );
}
