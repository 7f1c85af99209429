import type { CellRow } from '../cells/cell.ts';
import type { CellRows } from '../cells/run-cells.ts';
import { type Part, worstOf } from './part.ts';
import type { Played, TargetRow } from './row.ts';

/** One row as `--json` prints it. The headline is the part that is worst off; all of them stand in `parts`. */
export interface RowReport {
  id: number;
  name: string;
  value: number | null;
  interval: [low: number, high: number] | null;
  target: string;
  met: boolean;
  /** What the headline is of. */
  of: string;
  parts: Part[];
  notes: string[];
  formula: string;
}

export interface TargetsReport {
  games: number;
  seed: string;
  version: string;
  /** Decisions of players that were refused or broke, in all games. */
  faults: number;
  rows: RowReport[];
}

const rounded = (value: number): number => Number(value.toFixed(3));

function tidy(part: Part): Part {
  const { value, interval } = part;
  return {
    ...part,
    value: value === null ? null : rounded(value),
    interval: interval && [rounded(interval[0]), rounded(interval[1])],
  };
}

export function rowReport(row: TargetRow, played: Played): RowReport {
  const parts = row.parts(played).map(tidy);
  const worst = worstOf(parts);
  return {
    id: row.id,
    name: row.name,
    value: worst?.value ?? null,
    interval: worst?.interval ?? null,
    target: row.target,
    met: parts.length > 0 && parts.every(({ met }) => met),
    of: worst?.name ?? '',
    parts,
    notes: row.notes?.(played) ?? [],
    formula: row.formula,
  };
}

interface Run {
  games: number;
  seed: string;
  version: string;
}

export function targetsReport(rows: readonly TargetRow[], played: CellRows, run: Run): TargetsReport {
  const of = (cell: string): readonly CellRow[] => played.get(cell) ?? [];
  const faults = [...played.values()].flat().reduce((sum, row) => sum + row.faults, 0);
  return { ...run, faults, rows: rows.map((row) => rowReport(row, { of })) };
}
