import { describe, expect, test } from 'vitest';
import regionJson from '../../../assets/map/region.json' with { type: 'json' };
import { type Box, clampView, fitZoom, TABLE, type View } from '../../../src/client/map/camera-view.ts';
import { declutter, nearestMark } from '../../../src/client/map/declutter.ts';
import { layoutLabels } from '../../../src/client/map/label-layout.ts';
import { layoutMap, MARK_GAP } from '../../../src/client/map/layout.ts';
import type { Point, RegionData } from '../../../src/client/map/region.ts';
import { sampleModel } from './sandbox/sample.ts';

const region = regionJson as unknown as RegionData;
const measure = (text: string): number => text.length * 7;

function viewOf(
  width: number,
  height: number,
  zoom = fitZoom(width, height),
  [x, y]: Point = [TABLE.x + TABLE.width / 2, TABLE.y + TABLE.height / 2],
): View {
  return clampView({ x, y, zoom, width, height }, region);
}
const laidOut = (view: View, targets = ['haifa', 'erbil'], selected = 'tehran') =>
  layoutMap(view, { x: 0, y: 0, width: view.width, height: view.height }, sampleModel(targets, selected), {
    region,
    measure,
  });
const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const WINDOWS: [string, View][] = [
  ['a desk', viewOf(1440, 900)],
  ['a tablet', viewOf(1024, 768)],
  ['a phone', viewOf(390, 844)],
  ['a close look at the Levant', viewOf(1024, 768, 3, [740, 400])],
];

describe.each(WINDOWS)('on %s', (_name, view) => {
  const laid = laidOut(view);

  test('every place keeps a hit target of its own', () => {
    for (const a of laid.marks)
      for (const b of laid.marks)
        if (a.place.id < b.place.id)
          expect(
            Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]),
            `${a.place.id} and ${b.place.id}`,
          ).toBeGreaterThanOrEqual(24);
  });

  test('a tap on a mark means that place', () => {
    for (const { place, at } of laid.marks) expect(nearestMark(laid.at, at, 20)).toBe(place.id);
  });

  test('no label, chip or counter covers another', () => {
    const boxes = [...laid.labels, ...laid.chips, ...laid.countries, ...laid.stacks.map(({ box }) => box)];
    const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlaps(a, b))).toEqual([]);
  });

  test('every unit in the window is drawn or counted in a badge', () => {
    const shown =
      laid.stacks.reduce((sum, { units }) => sum + units.length, 0) +
      laid.badges.reduce((sum, { count }) => sum + count, 0);
    expect(shown).toBe(sampleModel().units.length);
  });
});

test('the selected place and the lit targets are named before all others', () => {
  const named = laidOut(viewOf(390, 844)).labels.map(({ id }) => id);
  expect(named).toContain('tehran');
  expect(named).toContain('erbil');
});

test('even in the crowd of the Levant the selected place and the targets have names', () => {
  const crowd = ['south_lebanon', 'beirut', 'bekaa', 'damascus', 'haifa'];
  const named = laidOut(viewOf(1024, 768), crowd, 'jerusalem').labels.map(({ id }) => id);
  expect(named).toEqual(expect.arrayContaining([...crowd, 'jerusalem']));
});

test('a crowd on one spot is parted, a lone mark stays where it is', () => {
  const at = declutter(
    [...'abcde'].map((id) => ({ id, x: 100, y: 100 })).concat({ id: 'far', x: 400, y: 100 }),
    MARK_GAP,
  );
  const spots = [...at.values()];
  for (let i = 0; i < spots.length; i++)
    for (const other of spots.slice(i + 1))
      expect(Math.hypot((spots[i]?.[0] ?? 0) - other[0], (spots[i]?.[1] ?? 0) - other[1])).toBeGreaterThan(
        MARK_GAP - 1,
      );
  expect(at.get('far')).toEqual([400, 100]);
});

test('a label without room is left out rather than laid over another', () => {
  const request = { x: 50, y: 50, width: 40, height: 12, gap: 4, sides: ['over'] as const };
  const placed = layoutLabels(
    [
      { ...request, id: 'small', priority: 1 },
      { ...request, id: 'capital', priority: 2 },
    ],
    [],
    { x: 0, y: 0, width: 100, height: 100 },
  );
  expect(placed.map(({ id }) => id)).toEqual(['capital']);
});
