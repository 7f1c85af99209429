import { describe, expect, test } from 'vitest';
import '../../../../src/client/app/table/table-texts.ts';
import { BECAUSES } from '../../../../src/ai/explain/because.ts';
import { explain } from '../../../../src/ai/explain/explain.ts';
import { hasWords } from '../../../../src/client/i18n/messages.ts';
import { beliefWords } from '../../../../src/client/panels/reasons/belief-words.ts';
import { deedWords } from '../../../../src/client/panels/reasons/deed-words.ts';
import { thoughtsShown } from '../../../../src/client/panels/reasons/thoughts-shown.ts';
import { hostSession } from '../../../../src/client/store/host-session.ts';
import { catalogue } from '../../../../src/content/catalogue.ts';
import { legalFor } from '../../../../src/rules/legal/legal.ts';
import { seatView } from '../../../../src/rules/view/view.ts';
import { dice, steadyGame } from '../../../ai/steady-games.ts';
import { lesson } from '../../../harness/hosts.ts';

const told = [...steadyGame('standard', 'words of reasons')].map(({ state, seat }) => {
  const view = seatView(state, seat);
  return explain(view, catalogue, legalFor(view, catalogue), dice('mind'));
});

describe('words for reasons', () => {
  test('exist for every reason', () => {
    expect(BECAUSES.filter((because) => !hasWords(`why.${because}`))).toEqual([]);
  });

  test('exist for everything that a seat looks at in a whole game', () => {
    const beliefs = told.flatMap(({ chosen, alternatives }) =>
      [...chosen, ...alternatives].flatMap((one) => one.beliefs),
    );
    const missing = beliefs.filter((belief) => beliefWords(belief) === null).map(({ fact }) => fact);
    expect([...new Set(missing)]).toEqual([]);
    const odd = beliefs.map((belief) => beliefWords(belief) ?? '').filter((words) => /undefined|NaN|\{/.test(words));
    expect(odd).toEqual([]);
  });

  test('tell every deed of every seat without a hole', () => {
    const host = lesson('reasons');
    const { session } = hostSession({ gameId: 'x', catalogue, host, seat: 'yemen', kept: null });
    const words = told.flatMap(({ seat, chosen }) => chosen.map(({ deed }) => deedWords(session, seat, deed)));
    expect(words.length).toBeGreaterThan(200);
    expect(words.filter((each) => /undefined|NaN|\{\w|\b(order|tile|why|fact)\.[a-z]/.test(each))).toEqual([]);
  });
});

describe('reasons are shown', () => {
  const at = (turn: number, phase: 'signals' | 'orders' | 'over') => ({ turn, phase });

  test('in Guided once their phase has closed', () => {
    const shown = thoughtsShown(told, at(3, 'orders'), true);
    expect(shown.some(({ turn, phase }) => turn === 3 && phase === 'signals')).toBe(true);
    expect(shown.filter(({ turn, phase }) => turn > 3 || (turn === 3 && phase === 'orders'))).toEqual([]);
  });

  test('in other games only when the game is over, and then all of them', () => {
    expect(thoughtsShown(told, at(3, 'orders'), false)).toEqual([]);
    expect(thoughtsShown(told, at(10, 'over'), false)).toHaveLength(told.length);
  });
});
