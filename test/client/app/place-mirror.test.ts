import { expect, test } from 'vitest';
import { neighbour } from '../../../src/client/app/table/place-mirror.tsx';

const at = (x: number, y: number) => ({ x, y, visible: true });
const points = { here: at(100, 100), near: at(140, 110), far: at(300, 100), aside: at(120, 200), above: at(100, 20) };

test('an arrow key goes to the nearest place ahead, not to a nearer one at the side', () => {
  expect(neighbour(points, 'here', [1, 0])).toBe('near');
  expect(neighbour(points, 'near', [1, 0])).toBe('far');
  expect(neighbour(points, 'here', [0, 1])).toBe('aside');
  expect(neighbour(points, 'here', [0, -1])).toBe('above');
});

test('where nothing lies ahead, an arrow key stays', () => {
  expect(neighbour(points, 'here', [-1, 0])).toBeNull();
  expect(neighbour(points, 'nowhere', [1, 0])).toBeNull();
});
