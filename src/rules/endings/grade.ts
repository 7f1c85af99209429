import { clamp, roundHalfAway, sum } from '../../lib/number.ts';
import { tollPoints } from '../acts/book.ts';
import type { Catalogue } from '../catalogue.ts';
import type { GameResult, PublicState } from '../state/state.ts';

type Grade = GameResult['grade'];

/**
 * The table's grade, above all scores (tables.md section 14): 100 less Heat, less the toll by length of play, less a
 * channel that is not Open. Points whole, 0-100. It judges what everybody can see.
 */
export function gradeOf(p: PublicState, c: Catalogue, turns: number): { grade: Grade; points: number } {
  const { perHeat, perToll, tollTurns, channel, a, b, c: third, d } = c.tuning.score.grade;
  const toll = sum(p.toll.map(tollPoints)) / 100;
  const lost =
    (perHeat * (p.heat / 100) + (perToll * toll * tollTurns) / Math.max(1, turns)) / 100 + channel[p.channel];
  const points = clamp(roundHalfAway(100 - lost), 0, 100);
  if (points >= a) return { grade: 'A', points };
  if (points >= b) return { grade: 'B', points };
  if (points >= third) return { grade: 'C', points };
  return { grade: points >= d ? 'D' : 'E', points };
}
