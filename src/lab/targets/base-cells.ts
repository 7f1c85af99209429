import { LENGTHS, type Length } from '../../rules/vocabulary.ts';
import { type Cell, cellOf } from '../cells/cell.ts';

/** Mixed temperaments at one length: what most rows are compared with. */
export const baseCell = (length: Length, games: number): Cell =>
  cellOf(`mixed, ${length}`, games, { length, notes: length === 'standard' ? ['raids', 'last-turn'] : [] });

export const BASE = 'mixed, standard';

export const baseCells = (games: number): Cell[] => LENGTHS.map((length) => baseCell(length, games));

/** Rows 11 and 12 need players that think long: they run a twentieth of the games, and never fewer than this. */
const FEWEST = 20;
export const twentieth = (games: number): number => Math.max(FEWEST, Math.ceil(games / 20));
