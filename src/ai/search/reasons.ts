import type { Order } from '../../rules/commands.ts';
import { orderKey } from '../../rules/orders/options.ts';
import type { Deed, Explanation, Reasoned } from '../explain/explanation.ts';
import type { Found } from './search.ts';
import type { Body } from './worlds.ts';

/** Everything that a list does, one by one. */
function deedsOf(body: Body, card: string | null): Deed[] {
  if (body.type === 'signals') return body.messages.map((message) => ({ what: 'message', message }));
  const { answers, orders, doctrine, tile, choice, redraw } = body;
  return [
    ...Object.entries(answers).map(([message, answer]): Deed => ({ what: 'answer', message, answer })),
    ...(tile ? [{ what: 'tile', tile } as const] : []),
    ...orders.map((order): Deed => ({ what: 'order', order })),
    { what: 'doctrine', doctrine },
    ...(choice && card ? [{ what: 'choice', card, choice } as const] : []),
    ...(redraw ? [{ what: 'redraw' } as const] : []),
  ];
}

const keyOf = (order: Order): string => orderKey(order);
const same = (a: Deed, b: Deed): boolean =>
  a.what === 'order' && b.what === 'order'
    ? keyOf(a.order) === keyOf(b.order)
    : JSON.stringify(a) === JSON.stringify(b);

/** A deed that came out best when it was tried, whatever the doctrine says. */
const tried = (deed: Deed): Reasoned => ({
  deed,
  rule: 'tried-out',
  because: 'tried-out',
  score: 0,
  risk: 0,
  beliefs: [],
});

/**
 * The doctrine's explanation with what the search chose in its place: what both would do keeps its reason, what only the
 * search would do was tried out, and what only the doctrine would do was left.
 */
export function overruled(doctrine: Explanation, { body, playouts, gain }: Found, card: string | null): Explanation {
  const weighed = [...doctrine.chosen, ...doctrine.alternatives];
  const chosen = deedsOf(body, card).map((deed) => {
    const known = weighed.find((one) => same(one.deed, deed));
    if (!known) return tried(deed);
    const { rule, because, score, risk, beliefs } = known;
    return { deed, rule, because, score, risk, beliefs };
  });
  const isChosen = ({ deed }: Reasoned) => chosen.some((one) => same(one.deed, deed));
  const dropped = doctrine.chosen
    .filter((one) => !isChosen(one))
    .map((one) => ({ ...one, left: 'tried-worse' as const, refused: null }));
  const alternatives = [...dropped, ...doctrine.alternatives.filter((one) => !isChosen(one))];
  return { ...doctrine, body, chosen, alternatives, searched: { playouts, gain: Math.round(gain) } };
}
