import { describe, expect, test } from 'vitest';
import type { Order } from '../../../src/rules/commands.ts';
import { table } from '../../harness/game-table.ts';

/** Washington strikes Iran, with a word beforehand or without. */
const strike = (order: Order, told: boolean) => {
  const game = table({
    options: { noSlips: true, noIncidents: true },
    dice: { 'site deaths': [5, 5, 5, 5] },
    opening: (state) => {
      state.public.process = 500;
    },
  });
  if (told)
    game.sends('washington', { kind: 'telegraph', venue: 'muscat', front: 'IRN', place: order.place ?? '', level: 3 });
  return game.deliver().orders('washington', [order]).resolve();
};
const site: Order = { order: 'strike-iran', item: 'site', place: 'fordow', level: 3 };
const missiles: Order = { order: 'strike-iran', item: 'missiles', place: 'kermanshah', level: 3 };

describe('a strike on Iran that was told beforehand', () => {
  test('kills a fifth of those it would have killed', () => {
    expect(strike(site, false).state.public.acts[0]?.deaths).toBe(20);
    expect(strike(site, true).state.public.acts[0]?.deaths).toBe(4);
  });

  test('finds half the missiles gone', () => {
    const left = (told: boolean) => strike(missiles, told).of('strike.result')[0]?.facts.armsLostPct;
    expect([left(false), left(true)]).toEqual([25, 13]);
  });
});

test('everybody sees what an act did to people: dead, driven out, damage', () => {
  const game = table({ options: { noSlips: true }, dice: { 'package deaths': [3, 3, 3, 3] } })
    .orders('jerusalem', [{ order: 'campaign', place: 'bekaa', level: 2 }])
    .resolve();
  expect(game.state.public.acts[0]).toMatchObject({ deaths: 12, displaced: 10_000, damage: 1 });
});
