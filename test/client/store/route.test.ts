import { describe, expect, test } from 'vitest';
import { hashOf, parseRoute } from '../../../src/client/store/route.ts';

describe('addresses', () => {
  test('lead to their pages and back', () => {
    for (const hash of ['#/', '#/new', '#/about', '#/rules', '#/rules/9', '#/model', '#/game/abcdef12'])
      expect(hashOf(parseRoute(hash))).toBe(hash);
  });

  test.each(['', '#', '#/nowhere', '#/game', '#/game/../..', '#/game/__proto__', '#/rules9'])(
    'that mean nothing lead to the start: %s',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ page: 'start' });
    },
  );
});
