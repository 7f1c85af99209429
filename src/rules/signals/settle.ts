import type { Table } from '../state/table.ts';
import { judgeDeals, lapseDeals } from './deals.ts';
import { exposeDenials } from './denials.ts';
import { publishLeaks } from './leaks.ts';
import { endPauses, judgePause } from './pauses.ts';
import { judgeTelegraphs } from './telegraphs.ts';
import { judgeWithMe } from './with-me.ts';

/** The channel's own moments in the turn, in order: what the acts did to words given, and what News brings out. */

/** End of R7, acts done and readings in: promises, pauses, deals and denials are held against what happened. */
export function judgeWords(t: Table): void {
  judgeTelegraphs(t);
  judgePause(t);
  judgeDeals(t);
  judgeWithMe(t);
  exposeDenials(t);
}

/** News, before Heat is printed: pauses end and begin, deals lapse or pay, leaks come out. */
export function openChannelNews(t: Table): void {
  endPauses(t);
  lapseDeals(t);
  publishLeaks(t);
}
