import { LENGTHS, type Length, SEATS, type Seat } from '../../../rules/vocabulary.ts';
import type { CellRow } from '../../cells/cell.ts';
import { freshPar } from '../../par/stored-par.ts';
import { meanOf, shareOf } from '../../statistics/shares.ts';
import { BASE, baseCell, baseCells } from '../base-cells.ts';
import { part } from '../part.ts';
import type { Played, TargetRow } from '../row.ts';

const peaceful = (rows: readonly CellRow[]): CellRow[] => rows.filter(({ ending }) => ending !== 'C');

/** Par in tenths: the stored one if it belongs to this version, else the mean of the given games. */
function parOf(rows: readonly CellRow[], length: Length, seat: Seat): number | null {
  return freshPar('stand-down', length)?.[seat].par ?? meanOf(peaceful(rows).map(({ scores }) => scores[seat]));
}

/** Games without war to be judged: without a stored par the even ones, so that par comes from others. */
function judged(rows: readonly CellRow[], length: Length): { rows: CellRow[]; parFrom: readonly CellRow[] } {
  if (freshPar('stand-down', length)) return { rows: peaceful(rows), parFrom: [] };
  return {
    rows: peaceful(rows.filter(({ game }) => game % 2 === 0)),
    parFrom: rows.filter(({ game }) => game % 2 === 1),
  };
}

/** One entry a game without war: did the seat meet its objective. */
function verdicts({ of }: Played, length: Length, seat: Seat): boolean[] {
  const { rows, parFrom } = judged(of(`mixed, ${length}`), length);
  const par = parOf(parFrom, length, seat);
  return par === null ? [] : rows.map(({ scores }) => scores[seat] >= par);
}

const metShare = (all: readonly boolean[]) => shareOf(all, (met) => met);

export const OBJECTIVES_ROW: TargetRow = {
  id: 8,
  name: 'Objective met per seat, no war',
  target: '45-55 % for every seat',
  formula:
    'Games without war in which the seat scores at least par, all three lengths together, each against the par of its length. Par is the stored one if it belongs to this version of rules, content and players; else the mean over the odd games without war, and the even ones are judged.',
  cells: baseCells,
  parts: (played) =>
    SEATS.map((seat) =>
      part(seat, metShare(LENGTHS.flatMap((length) => verdicts(played, length, seat))), '%', {
        atLeast: 45,
        atMost: 55,
      }),
    ),
  notes: (played) =>
    LENGTHS.map((length) => {
      const shares = SEATS.map(
        (seat) => `${seat} ${(metShare(verdicts(played, length, seat))?.value ?? 0).toFixed(0)}`,
      );
      return `${length}, ${freshPar('stand-down', length) ? 'stored par' : 'par from the odd games'}: ${shares.join(', ')} %`;
    }),
};

/** Of one replayed last turn and one failed seat: whether another's objective is met with its orders and not without, or the other way. */
export function makesKings({ lastTurn }: CellRow, par: (seat: Seat) => number, failed: Seat): boolean {
  if (!lastTurn) return false;
  const without = lastTurn.held[failed];
  return SEATS.some((seat) => {
    if (seat === failed) return false;
    return lastTurn.played[seat] >= par(seat) !== without[seat] >= par(seat);
  });
}

interface Ballot {
  game: number;
  flips: boolean;
}

/** Every failed seat of every replayed game. */
function ballots({ of }: Played): Ballot[] {
  const rows = of(BASE);
  const pars = new Map(SEATS.map((seat) => [seat, parOf(rows, 'standard', seat) ?? 0]));
  const par = (seat: Seat): number => pars.get(seat) ?? 0;
  return rows.flatMap((row) =>
    SEATS.filter((seat) => row.lastTurn !== undefined && row.lastTurn.played[seat] < par(seat)).map((seat) => ({
      game: row.game,
      flips: makesKings(row, par, seat),
    })),
  );
}

export const KINGMAKING_ROW: TargetRow = {
  id: 13,
  name: 'Last-turn kingmaking',
  target: 'at most 10 %',
  formula:
    "In every fourth game at Standard without war the last turn is played again as it was and once with each seat holding (no orders, no clock tile; its answers stand), on five throws of the same dice, whose scores are averaged. Of the last turns of seats below par, those whose orders carry another seat's mean score across its par, either way.",
  cells: (games) => [baseCell('standard', games)],
  parts: (played) => [
    part(
      '',
      shareOf(ballots(played), ({ flips }) => flips),
      '%',
      { atMost: 10 },
    ),
  ],
  notes: (played) => {
    const all = ballots(played);
    const games = new Set(all.map(({ game }) => game));
    const flipped = new Set(all.filter(({ flips }) => flips).map(({ game }) => game));
    return [
      `${all.length} last turns of failed seats in ${games.size} games; in ${flipped.size} games at least one flips.`,
    ];
  },
};
