import { clamp } from '../../lib/number.ts';
import { judgeEnding } from '../endings/judge.ts';
import { tallyTurn } from '../endings/tally.ts';
import { settleHeat } from '../escalation/heat.ts';
import { settleHome } from '../escalation/home.ts';
import { changeLeaders } from '../escalation/leadership.ts';
import { displaceByFighting, settleNorms } from '../escalation/norms.ts';
import { settleLobby, settleResolve } from '../escalation/resolve.ts';
import { attribute } from '../franchise/attribution.ts';
import { settleDemands } from '../franchise/demands.ts';
import { judgePause } from '../signals/pauses.ts';
import { testRedLines } from '../signals/red-lines.ts';
import type { Table } from '../state/table.ts';
import { moveChannel } from '../state/tracks.ts';
import { repairPct } from './cards.ts';

/** Assess: everything settles, in the order of tables.md section 2. */
export function assessTurn(t: Table): void {
  t.step = 'assess';
  testRedLines(t);
  settleHeat(t);
  settleNorms(t);
  attribute(t);
  judgePause(t);
  displaceByFighting(t);
  settleHome(t);
  settleDemands(t);
  settleLobby(t);
  settleResolve(t);
  mediate(t);
  tallyTurn(t);
  changeLeaders(t);
  judgeEnding(t);
}

/** The mediators mend what they can while the table is not too hot. */
function mediate(t: Table): void {
  const { channel, heat } = t.s.public;
  const { closed, strained, strainedBelowHeat } = t.c.tuning.repair;
  if (channel === 'open' || (channel === 'strained' && heat >= strainedBelowHeat)) return;
  const pct = clamp((channel === 'closed' ? closed : strained) + repairPct(t.s.public, t.c), 0, 100);
  if (t.rng.chance(pct, 'mediators')) moveChannel(t, 1, 'mediators');
}
