import type { Cell, CellRow } from '../cells/cell.ts';
import type { Part } from './part.ts';

/** What a row of the targets is worked out from. */
export interface Played {
  of(cell: string): readonly CellRow[];
}

/** One row of the table of targets. */
export interface TargetRow {
  id: number;
  name: string;
  target: string;
  /** How the number is worked out, so that anybody can do it again. */
  formula: string;
  /** The series it needs, at so many games a cell. */
  cells(games: number): Cell[];
  parts(played: Played): Part[];
  /** Facts worth reading beside the numbers. */
  notes?(played: Played): string[];
}
