import { expect, test } from 'vitest';
import regionJson from '../../../assets/map/region.json' with { type: 'json' };
import type { MapLane } from '../../../src/client/map/model.ts';
import type { RegionData } from '../../../src/client/map/region.ts';
import { shipsAlong, shipsOf, traffic } from '../../../src/client/map/ships.ts';

const region = regionJson as unknown as RegionData;
const lanes = (red: number): MapLane[] => [
  { id: 'RED', disruption: 0, passingPct: red, text: '' },
  { id: 'GULF', disruption: 0, passingPct: 100, text: '' },
];

test('as the Red Sea empties, ships leave it for the Cape', () => {
  const [calm, shut] = [traffic(lanes(100)), traffic(lanes(0))];
  expect(shut.RED).toBe(0);
  expect(shut.CAPE).toBeGreaterThan(calm.CAPE + 10);
  expect(traffic(lanes(50)).RED).toBe(calm.RED / 2);
  expect(shut.GULF).toBe(calm.GULF);
});

test('ships stand evenly on their line', () => {
  const spots = shipsAlong([0, 0, 100, 0, 100, 100], 4, 0.5).map(({ at }) => at);
  expect(spots).toEqual([
    [25, 0],
    [75, 0],
    [100, 25],
    [100, 75],
  ]);
});

test('an empty line or an empty lane carries no ship', () => {
  expect(shipsAlong([], 5, 0)).toEqual([]);
  expect(shipsOf(region, lanes(0), 0).some(({ line }) => line === 'RED')).toBe(false);
});
