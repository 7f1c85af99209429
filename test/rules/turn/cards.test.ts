import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import { rngOver, seedRng } from '../../../src/lib/rng.ts';
import type { CardEffect, Catalogue } from '../../../src/rules/catalogue.ts';
import type { State } from '../../../src/rules/state/state.ts';
import { openTable } from '../../../src/rules/state/table.ts';
import {
  drawCard,
  drawIncident,
  forbiddenBy,
  lapseCards,
  leakPct,
  noisePct,
  pricePct,
  repairPct,
  shuffleDeck,
} from '../../../src/rules/turn/cards.ts';
import { diceShowing, opening, table, told } from '../economy/opening.ts';

/** The catalogue with these cards only, each a card with one list of effects. */
function deckOf(cards: Record<string, CardEffect[]>): Catalogue {
  const entries = Object.entries(cards).map(([id, effects]) => [
    id,
    { id, suit: 'markets', title: id, text: id, fact: '', source: '', effects },
  ]);
  return { ...catalogue, cards: Object.fromEntries(entries) };
}
/** Turns up one card with these effects in the News of turn 3. */
function drawn(...effects: CardEffect[]) {
  const c = deckOf({ card: effects });
  const s = opening();
  s.public.turn = 3;
  s.secret.deck = ['card'];
  const t = openTable(s, c, () => diceShowing({}));
  drawCard(t);
  return { s, c, t };
}
/** The public state as it stands in a later turn. */
const inTurn = (s: State, turn: number) => ({ ...s.public, turn });

describe('the deck', () => {
  it('holds every event card once, in an order that the seed decides', () => {
    const one = shuffleDeck(catalogue, rngOver(seedRng('one')));
    const again = shuffleDeck(catalogue, rngOver(seedRng('one')));
    const other = shuffleDeck(catalogue, rngOver(seedRng('other')));
    expect(one).toEqual(again);
    expect(one.deck.toSorted()).toEqual(Object.keys(catalogue.cards).toSorted());
    expect(one.bag.toSorted()).toEqual(Object.keys(catalogue.incidents).toSorted());
    expect(other.deck).not.toEqual(one.deck);
  });

  it('shows one card each News and never the same one twice in a game', () => {
    const s = opening();
    Object.assign(s.secret, shuffleDeck(catalogue, rngOver(seedRng('game'))));
    const seen: (string | null)[] = [];
    for (s.public.turn = 1; s.public.turn <= 14; s.public.turn += 1) {
      drawCard(table(s));
      seen.push(s.public.card);
    }
    expect(new Set(seen).size).toBe(14);
  });

  it('is carried out for every card there is', () => {
    const s = opening();
    const cards = Object.keys(catalogue.cards).length;
    Object.assign(s.secret, shuffleDeck(catalogue, rngOver(seedRng('all'))));
    for (let i = 0; i < cards; i += 1) drawCard(table(s));
    expect(s.secret.deck).toEqual([]);
    drawCard(table(s));
    expect(s.secret.deck).toHaveLength(cards - 1);
  });
});

describe('the bag of incidents', () => {
  it('gives each incident once before any comes again', () => {
    const s = opening();
    s.secret.bag = [];
    const count = Object.keys(catalogue.incidents).length;
    const t = table(s);
    const first = Array.from({ length: count }, () => drawIncident(t));
    expect(first.toSorted()).toEqual(Object.keys(catalogue.incidents).toSorted());
    expect(drawIncident(t)).not.toBeNull();
  });
});

describe('a card', () => {
  it('moves tracks at once', () => {
    const { s } = drawn(
      { kind: 'home', seat: 'washington', by: -30 },
      { kind: 'grievance', seat: 'border', by: 100 },
      { kind: 'money', seat: 'lebanon', by: 10 },
      { kind: 'oil', by: 300 },
      { kind: 'freight', by: -1000 },
      { kind: 'lane', lane: 'GULF', by: 30 },
      { kind: 'estimate', by: 50 },
      { kind: 'process', by: 100 },
      { kind: 'rivals', seat: 'yemen', by: 1 },
      { kind: 'backing', by: 50 },
      { kind: 'resolve', by: -50 },
    );
    expect(s.seats.washington.home).toBe(570);
    expect(s.seats.border.commander?.grievance).toBe(400);
    expect(s.seats.lebanon.money).toBe(40);
    expect(s.public).toMatchObject({
      oil: 7800,
      freight: 13000,
      lanes: { RED: 100, GULF: 30 },
      estimate: 550,
      process: 200,
    });
    expect(s.seats.yemen.commander?.rivals).toBe(3);
    expect([s.shared.allies.backing, s.secret.resolve]).toEqual([350, 450]);
    expect(s.public.effects).toEqual([]);
  });

  it('shows displaced people by country, with itself as the cause', () => {
    const { s, t } = drawn({ kind: 'displaced', country: 'Syria', people: 8000 });
    expect(s.public.toll).toMatchObject([{ country: 'Syria', cause: 'card', displaced: 8000, deaths: 0 }]);
    expect(told(t, 'toll.paid')).toHaveLength(1);
  });

  it('tells everybody what moved because of it', () => {
    const { t } = drawn({ kind: 'oil', by: 300 });
    const [card, oil] = t.events;
    expect(oil?.causes).toEqual([card?.id]);
    expect(oil?.seen).toBe('all');
  });

  it('leaves Rivals alone in a Lesson', () => {
    const c = deckOf({ card: [{ kind: 'rivals', seat: 'yemen', by: 1 }] });
    const s = opening('lesson');
    s.secret.deck = ['card'];
    const before = s.seats.yemen.commander?.rivals;
    drawCard(openTable(s, c, () => diceShowing({})));
    expect(s.seats.yemen.commander?.rivals).toBe(before);
  });

  it('changes prices for as long as it says, then lapses', () => {
    const { s, c, t } = drawn({ kind: 'price', orders: ['deploy'], pct: 150, turns: 2 });
    expect(pricePct(s.public, c, 'deploy')).toBe(150);
    expect(pricePct(s.public, c, 'withdraw')).toBe(100);
    s.public.turn = 4;
    lapseCards(t);
    expect(pricePct(s.public, c, 'deploy')).toBe(150);
    s.public.turn = 5;
    lapseCards(t);
    expect(pricePct(s.public, c, 'deploy')).toBe(100);
    expect(told(t, 'card.lapsed')).toEqual([{ card: 'card' }]);
  });

  it('forbids an order by name while it runs', () => {
    const { s, c } = drawn({ kind: 'forbid', orders: ['tighten'], turns: 1 });
    expect(forbiddenBy(s.public, c, 'tighten')).toBe('card');
    expect(forbiddenBy(s.public, c, 'ease')).toBeNull();
    expect(forbiddenBy(inTurn(s, 4), c, 'tighten')).toBeNull();
  });

  it('ends a short effect before a long one', () => {
    const { s, c } = drawn({ kind: 'leak', pct: 5, turns: 1 }, { kind: 'noise', pct: -10, turns: 3 });
    expect([leakPct(s.public, c), noisePct(s.public, c)]).toEqual([5, -10]);
    expect([leakPct(inTurn(s, 4), c), noisePct(inTurn(s, 4), c)]).toEqual([0, -10]);
  });

  it('adds its points to those of another that still runs', () => {
    const { s, c } = drawn({ kind: 'repair', pct: 15, turns: 2 }, { kind: 'repair', pct: -5, turns: 2 });
    expect(repairPct(s.public, c)).toBe(10);
  });
});
