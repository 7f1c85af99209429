import type { Table } from '../state/table.ts';
import { judgeDeals } from './deals.ts';
import { exposeDenials } from './denials.ts';
import { judgePause } from './pauses.ts';
import { judgeTelegraphs } from './telegraphs.ts';
import { judgeWithMe } from './with-me.ts';

/** End of R7, acts done and readings in: promises, pauses, deals and denials are held against what happened. */
export function judgeWords(t: Table): void {
  judgeTelegraphs(t);
  judgePause(t);
  judgeDeals(t);
  judgeWithMe(t);
  exposeDenials(t);
}
