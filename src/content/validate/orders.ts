import type { Catalogue, OrderDef } from '../../rules/catalogue.ts';
import { OFFERS, ORDERS_OF, type OrderId, RED_LINES, SEATS, type Seat, TILES } from '../../rules/vocabulary.ts';
import {
  coversWords,
  type Finding,
  inside,
  oneOf,
  ownKeys,
  type Spot,
  someOf,
  whole,
  within,
  wrong,
} from './finding.ts';

const ORDERS: Spot = { file: 'src/content/orders/orders.ts', field: 'orders' };
const OFFER: Spot = { file: 'src/content/offers.ts', field: 'offers' };
const LINES: Spot = { file: 'src/content/red-lines.ts', field: 'redLines' };
const TILE: Spot = { file: 'src/content/tiles.ts', field: 'tiles' };
const DEAREST = 1000;
const LONGEST = 20;

const FILE_OF: Record<Seat, string> = {
  washington: 'washington',
  tehran: 'tehran',
  jerusalem: 'jerusalem',
  lebanon: 'commanders',
  border: 'commanders',
  yemen: 'commanders',
};

/** The file an order stands in: that of its first seat, or of the common orders. */
function orderSpot({ id, seats }: OrderDef): Spot {
  const [first] = seats;
  const file = seats.length === SEATS.length || !first ? 'common' : (FILE_OF[first] ?? 'common');
  return { file: `src/content/orders/${file}.ts`, field: `orders.${id}` };
}

export const ALL_ORDERS: OrderId[] = [...new Set(SEATS.flatMap((seat) => ORDERS_OF[seat]))];

function checkPrice({ price, seats }: OrderDef, spot: Spot): Finding[] {
  const at = inside(spot, 'price');
  if (typeof price === 'number') return whole(price, 0, DEAREST, at);
  if (Array.isArray(price))
    return [
      ...whole(price.length, 1, 4, inside(at, 'length')),
      ...price.flatMap((one, level) => whole(one, 0, DEAREST, inside(at, `[${level}]`))),
    ];
  return Object.entries(price).flatMap(([seat, one]) => [
    ...oneOf(seat, SEATS, inside(at, seat)),
    ...whole(one, 0, DEAREST, inside(at, seat)),
    ...(seats.length === 0 ? wrong(inside(spot, 'seats'), 'at least one seat', seats) : []),
  ]);
}

function checkOrder(order: OrderDef): Finding[] {
  const spot = orderSpot(order);
  const users = SEATS.filter((seat) => ORDERS_OF[seat].includes(order.id));
  const same = users.length === order.seats.length && users.every((seat) => order.seats.includes(seat));
  return [
    ...(same ? [] : wrong(inside(spot, 'seats'), `the seats whose desk lists it: ${users.join(', ')}`, order.seats)),
    ...checkPrice(order, spot),
    ...whole(order.every, 0, LONGEST, inside(spot, 'every')),
    ...Object.entries(order.amounts).flatMap(([name, value]) =>
      within(value, -10_000, 10_000, inside(spot, `amounts.${name}`)),
    ),
  ];
}

const checkOffers = ({ offers }: Catalogue): Finding[] =>
  Object.values(offers).flatMap((offer) => {
    const spot = inside(OFFER, offer.id);
    return [
      ...someOf(offer.givers, SEATS, inside(spot, 'givers')),
      ...whole(offer.turns, 0, LONGEST, inside(spot, 'turns')),
      ...whole(offer.every, 0, LONGEST, inside(spot, 'every')),
      ...whole(offer.minTrust, 0, 500, inside(spot, 'minTrust')),
    ];
  });

/** Orders, clock tiles, offers and red lines: each word of the vocabulary has its entry, prices and limits are sane. */
export const checkOrders = (c: Catalogue): Finding[] => [
  ...coversWords(c.orders, ALL_ORDERS, ORDERS),
  ...ownKeys(c.orders, (key) => inside(ORDERS, key)),
  ...Object.values(c.orders).flatMap(checkOrder),
  ...coversWords(c.tiles, TILES, TILE),
  ...Object.entries(c.tiles).flatMap(([tile, { price }]) => whole(price, 0, DEAREST, inside(TILE, `${tile}.price`))),
  ...coversWords(c.offers, OFFERS, OFFER),
  ...ownKeys(c.offers, (key) => inside(OFFER, key)),
  ...checkOffers(c),
  ...coversWords(c.redLines, RED_LINES, LINES),
  ...ownKeys(c.redLines, (key) => inside(LINES, key)),
  ...Object.values(c.redLines).flatMap(({ id, owners }) => someOf(owners, SEATS, inside(LINES, `${id}.owners`))),
];
