import type { Order } from '../../../rules/commands.ts';
import type { OrderId, Seat } from '../../../rules/vocabulary.ts';
import { list, track } from '../../i18n/figures.ts';
import { hasWords, say, t, type Value } from '../../i18n/messages.ts';
import { capital, munitionName, orderName, placeName, seatShort, unitName } from '../../i18n/names.ts';
import type { Session } from '../../store/session.ts';
import { actName } from '../signals-desk/message-words.ts';
import type { FieldValue, OrderField } from './order-picker.ts';

/** Amounts that the content keeps in hundredths of a track; all others are whole numbers. */
const TRACKS = new Set([
  'home',
  'home1',
  'home2',
  'home3',
  'missHome',
  'rashHome',
  'tehranHome',
  'standing',
  'boldStanding',
  'grievance',
  'missGrievance',
  'cutGrievance',
  'process',
  'processNeeded',
  'backing',
  'estimate',
  'breakout',
  'cyberBreakout',
  'lane',
  'boast',
  'drain',
  'exports',
]);

/** "150 rockets and 6 drones": what an order of supply brings this seat. */
function itemWords({ catalogue, seat }: Session, amounts: Record<string, number>): string {
  const lines = Object.entries(amounts).flatMap(([key, count]) => {
    const [owner, round] = key.split(' ');
    if (round === undefined) return [[key, count] as const];
    return owner === seat ? [[round, count] as const] : [];
  });
  return list(lines.map(([item, count]) => `${count} × ${munitionName(catalogue, item)}`));
}

/** To two decimals where one would hide something: 0.35. */
const trackAmount = (hundredths: number): string =>
  hundredths % 10 === 0 ? track(hundredths) : (hundredths / 100).toFixed(2);

/** What an order does, in one line with the amounts of the content. */
export function orderEffect(session: Session, order: OrderId): string {
  const { catalogue, seat } = session;
  const { amounts } = catalogue.orders[order];
  const params: Record<string, Value> = {
    repair: catalogue.tuning.repair.process,
    track:
      catalogue.tuning.orders.commander && session.view.value.own.commander
        ? t('desk.track.standing')
        : t('desk.track.home'),
    items: itemWords(session, amounts),
    extra: '',
    gain: '',
  };
  for (const [name, amount] of Object.entries(amounts))
    if (!name.includes(' ')) params[name] = TRACKS.has(name) ? trackAmount(amount) : amount;
  if (order === 'statement')
    params.gain = session.view.value.own.commander ? (params.standing ?? '') : (params.home ?? '');
  const extra = `order.trade.extra.${seat}`;
  if (order === 'trade' && hasWords(extra)) params.extra = say(extra, params);
  return say(`order.${order}.effect`, params);
}

type RuleSection = '5' | '6' | '7' | '8' | '9' | '10' | '11';
/** Orders that another section of docs/rulebook.md explains than its list of orders. */
const SECTIONS: Partial<Record<OrderId, RuleSection>> = {
  process: '5',
  demand: '8',
  fund: '8',
  telemetry: '8',
  'ship-rockets': '8',
  discipline: '8',
  funeral: '8',
  disown: '8',
  'strike-iran': '9',
  'strike-site': '9',
  sabotage: '9',
  leak: '9',
  declassify: '9',
  escort: '10',
  enforce: '10',
  tighten: '10',
  ease: '10',
  'front-companies': '10',
  trade: '10',
  attack: '7',
  'direct-strike': '7',
  reload: '7',
  truce: '11',
};
/** Section of the rulebook that an order is explained in. */
export const ruleSection = (order: OrderId): RuleSection => SECTIONS[order] ?? '6';

export function ruleWords(order: OrderId): string {
  const section = ruleSection(order);
  return t('order.rule', { section, title: say(`rule.${section}`) });
}

/** "Carrier group in the Red Sea (south)": a unit of this seat by id. */
export function unitWords({ catalogue, view }: Session, id: string): string {
  const unit = view.value.own.units.find((each) => each.id === id);
  return unit ? t('desk.unit', { unit: capital(unitName(unit.kind)), place: placeName(catalogue, unit.place) }) : id;
}

/** A value of an order's field as the player reads it on a chip. */
export function orderValueWords(session: Session, field: OrderField, value: FieldValue): string {
  const id = String(value);
  switch (field) {
    case 'item':
      return say(`order.item.${id}` as 'order.item.own');
    case 'unit':
      return unitWords(session, id);
    case 'to':
      return capital(seatShort(id as Seat));
    case 'lane':
      return say(`lane.${id}` as 'lane.RED');
    case 'place':
      return placeName(session.catalogue, id);
    case 'level':
      return say(`order.level.${id}` as 'order.level.1');
    case 'step':
      return t(value === 1 ? 'order.step.up' : 'order.step.down');
    case 'ask':
      return say(`ask.${id}` as 'ask.act');
    case 'act':
      return actName(session, id);
  }
}

const SHOWN: readonly OrderField[] = ['item', 'unit', 'lane', 'ask', 'to', 'place', 'level', 'step', 'act'];

/** An order in one line: "Reply, Al Qaim, level 2". */
export function orderLine(session: Session, order: Order): string {
  const words = SHOWN.flatMap((field) => {
    const value = order[field];
    if (value === undefined || (field === 'place' && order.item === 'cyber')) return [];
    return [field === 'level' ? t('order.level', { level: value }) : orderValueWords(session, field, value)];
  });
  const ticks = order.claimed ? [t('desk.tick.claimed.short')] : [];
  return [orderName(order.order), ...words, ...ticks].join(', ');
}
