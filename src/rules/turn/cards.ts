import { clamp, sum } from '../../lib/number.ts';
import type { Rng } from '../../lib/rng.ts';
import { payToll } from '../acts/book.ts';
import type { CardEffect, Catalogue } from '../catalogue.ts';
import type { PublicState } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import {
  moveBacking,
  moveGrievance,
  moveHome,
  moveLane,
  moveMoney,
  moveProcess,
  moveResolve,
  moveRivals,
} from '../state/tracks.ts';
import type { OrderId } from '../vocabulary.ts';

/** A shuffled copy: the same dice always give the same order, whatever order the content files came in. */
function shuffled(ids: readonly string[], rng: Rng, label: string): string[] {
  const pile = ids.toSorted();
  for (let last = pile.length - 1; last > 0; last -= 1) {
    const at = rng.below(last + 1, label);
    const [here, there] = [pile[last], pile[at]];
    if (here !== undefined && there !== undefined) {
      pile[last] = there;
      pile[at] = here;
    }
  }
  return pile;
}

const freshDeck = (c: Catalogue, rng: Rng): string[] => shuffled(Object.keys(c.cards), rng, 'deck');
const freshBag = (c: Catalogue, rng: Rng): string[] => shuffled(Object.keys(c.incidents), rng, 'incident bag');

/** Set-up: the event deck and the bag of incidents, shuffled with the game's own dice (game.md section 13). */
export const shuffleDeck = (c: Catalogue, rng: Rng): { deck: string[]; bag: string[] } => ({
  deck: freshDeck(c, rng),
  bag: freshBag(c, rng),
});

/**
 * News: turns up one public event card and carries out its effects; those that last run from this turn on. Without
 * cards in the content nothing happens.
 */
export function drawCard(t: Table): void {
  const { secret } = t.s;
  const open = t.s.public;
  if (secret.deck.length === 0) secret.deck = freshDeck(t.c, t.rng);
  const id = secret.deck.shift() ?? null;
  open.card = id;
  const card = id === null ? undefined : t.c.cards[id];
  if (id === null || !card) return;
  emit(t, 'card.drawn', { card: id }, { standsFor: id });
  for (const effect of card.effects) applyEffect(t, id, effect);
  const longest = longestOf(card.effects);
  if (longest > 0) open.effects.push({ card: id, until: open.turn + longest - 1 });
}

/** News, before the draw: effects whose last turn is over go away. */
export function lapseCards(t: Table): void {
  const open = t.s.public;
  for (const { card, until } of open.effects) if (until < open.turn) emit(t, 'card.lapsed', { card });
  open.effects = open.effects.filter(({ until }) => until >= open.turn);
}

/** Draws an incident from its bag, which is filled again when it is empty; null if the content has none. */
export function drawIncident(t: Table): string | null {
  const { secret } = t.s;
  if (secret.bag.length === 0) secret.bag = freshBag(t.c, t.rng);
  return secret.bag.shift() ?? null;
}

const turnsOf = (effect: CardEffect): number => ('turns' in effect ? effect.turns : 0);
/** Turns that the effect of a card lasts which lasts longest; 0 if none lasts. */
const longestOf = (effects: readonly CardEffect[]): number =>
  effects.reduce((most, effect) => Math.max(most, turnsOf(effect)), 0);

/** Effects that work at once: on one seat, on a pair of seats, on what all share. Those that last work through the questions below. */
function applyEffect(t: Table, card: string, effect: CardEffect): void {
  moveSeat(t, card, effect);
  if (effect.kind === 'backing') moveBacking(t, effect.by, { code: 'card', act: card });
  if (effect.kind === 'resolve') moveResolve(t, effect.by, { code: 'card', act: card });
  if (effect.kind === 'process') moveProcess(t, effect.by, 'card', card);
  if (effect.kind === 'displaced') displace(t, card, effect);
  moveMarkets(t, card, effect);
}

function moveSeat(t: Table, card: string, effect: CardEffect): void {
  const why = { code: 'card', act: card };
  if (effect.kind === 'home') moveHome(t, effect.seat, effect.by, why);
  if (effect.kind === 'grievance') moveGrievance(t, effect.seat, effect.by, why);
  if (effect.kind === 'money') moveMoney(t, effect.seat, effect.by);
  // Lesson leaves Rivals out.
  if (effect.kind === 'rivals' && t.s.public.length !== 'lesson') moveRivals(t, effect.seat, effect.by, why);
}

function moveMarkets(t: Table, card: string, effect: CardEffect): void {
  const open = t.s.public;
  const how = { causes: [card] };
  if (effect.kind === 'lane') moveLane(t, effect.lane, effect.by, [card]);
  if (effect.kind === 'estimate') {
    const from = open.estimate;
    open.estimate = clamp(from + effect.by, 0, 1000);
    emit(t, 'estimate.moved', { from, to: open.estimate }, how);
  }
  if (effect.kind === 'oil' || effect.kind === 'freight') {
    const from = open.oil;
    open[effect.kind] = Math.max(0, open[effect.kind] + effect.by);
    emit(t, 'oil.moved', { from, to: open.oil, freight: open.freight }, how);
  }
}

function displace(t: Table, card: string, { country, people }: Extract<CardEffect, { kind: 'displaced' }>): void {
  const { turn } = t.s.public;
  const row = { turn, country, place: null, cause: card, deaths: 0, injured: 0, displaced: people, damage: 0 };
  payToll(t, row);
}

/** The lasting effects in force this turn, with the card each belongs to. */
function running(p: PublicState, c: Catalogue): { card: string; effect: CardEffect }[] {
  const found: { card: string; effect: CardEffect }[] = [];
  for (const { card, until } of p.effects) {
    const effects = Object.hasOwn(c.cards, card) ? (c.cards[card]?.effects ?? []) : [];
    const drawn = until - longestOf(effects) + 1;
    for (const effect of effects) if (p.turn >= drawn && p.turn < drawn + turnsOf(effect)) found.push({ card, effect });
  }
  return found;
}

/** Price of an order under the cards in force, % of the normal price: 100 is normal, several cards multiply. */
export function pricePct(p: PublicState, c: Catalogue, order: OrderId): number {
  return running(p, c).reduce(
    (pct, { effect }) => (effect.kind === 'price' && effect.orders.includes(order) ? (pct * effect.pct) / 100 : pct),
    100,
  );
}

/** The card in force that forbids the order, or null. */
export function forbiddenBy(p: PublicState, c: Catalogue, order: OrderId): string | null {
  const found = running(p, c).find(({ effect }) => effect.kind === 'forbid' && effect.orders.includes(order));
  return found?.card ?? null;
}

/** Percentage points that the cards in force add to a chance; 0 is normal, it may be negative. */
function points(p: PublicState, c: Catalogue, kind: 'noise' | 'leak' | 'repair'): number {
  return sum(running(p, c).map(({ effect }) => (effect.kind === kind ? effect.pct : 0)));
}

/** Points to add to the chance that a message arrives late or blurred; 0 without cards. Clamp the sum. */
export const noisePct = (p: PublicState, c: Catalogue): number => points(p, c, 'noise');

/** Points to add to the chance that a message leaks; 0 without cards. Clamp the sum. */
export const leakPct = (p: PublicState, c: Catalogue): number => points(p, c, 'leak');

/** Points to add to the mediators' chance to repair the channel; 0 without cards. Clamp the sum. */
export const repairPct = (p: PublicState, c: Catalogue): number => points(p, c, 'repair');
