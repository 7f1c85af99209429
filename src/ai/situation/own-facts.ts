import type { Catalogue } from '../../rules/catalogue.ts';
import type { SeatView } from '../../rules/view/view-types.ts';
import { ORDERS_OF, type OrderId, RED_LINES, type RedLineId, SEATS } from '../../rules/vocabulary.ts';
import { type Temperament, TRAITS, type Trait } from '../temperament.ts';
import { flag } from './table-facts.ts';

/** Every score weight that an agenda card can move. */
export const WANTS = [
  'oil',
  'attention',
  'breakout',
  'home',
  'troops',
  'regime',
  'latent',
  'network',
  'revenue',
  'delay',
  'quiet',
  'arms',
  'backing',
  'standing',
  'cash',
  'autonomy',
] as const;
export type Want = (typeof WANTS)[number];

const ALL_ORDERS: OrderId[] = [...new Set(SEATS.flatMap((seat) => ORDERS_OF[seat]))];
/** An order that was never given was given long ago. */
const LONG_AGO = 9;

/** What a seat knows of itself: its track, purse, agenda, habits. */
export function ownFacts({ seat, own, public: open }: SeatView, c: Catalogue, temperament: Temperament) {
  const card = own.agenda !== null && Object.hasOwn(c.agendas, own.agenda) ? c.agendas[own.agenda] : undefined;
  const wants = WANTS.map((want) => [`wants:${want}`, want === card?.plus ? 10 : want === card?.minus ? -10 : 0]);
  const since = ALL_ORDERS.map((order) => {
    const given = own.lastGiven[order];
    return [`since:${order}`, given === undefined ? LONG_AGO : open.turn - given];
  });
  const lines = RED_LINES.map((line) => [`line:${line}`, flag(own.redLines.includes(line))]);
  return {
    home: own.home,
    money: own.money,
    boast: own.boast,
    agendaHeld: flag(own.agenda !== null),
    linesDeclared: open.declared.filter((declared) => declared.seat === seat).length,
    linesToldAbroad: own.sent.filter(({ message }) => message.kind === 'red-line' && message.venue !== 'public').length,
    resolveRead: own.resolveRead,
    ...(Object.fromEntries(wants) as Record<`wants:${Want}`, number>),
    ...(Object.fromEntries(since) as Record<`since:${OrderId}`, number>),
    ...(Object.fromEntries(lines) as Record<`line:${RedLineId}`, number>),
    ...(Object.fromEntries(TRAITS.map((trait) => [trait, temperament[trait]])) as Record<Trait, number>),
  };
}
