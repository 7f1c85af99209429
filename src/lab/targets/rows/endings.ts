import { ENDINGS, type Ending } from '../../../rules/state/state.ts';
import { LENGTHS } from '../../../rules/vocabulary.ts';
import { type CellRow, cellOf, forSeats } from '../../cells/cell.ts';
import { shareOf } from '../../statistics/shares.ts';
import { baseCells } from '../base-cells.ts';
import { type Band, part } from '../part.ts';
import type { TargetRow } from '../row.ts';

const SHARES: Record<Ending, Band> = {
  A: { atLeast: 50, atMost: 60 },
  B: { atLeast: 20, atMost: 30 },
  C: { atLeast: 15, atMost: 25 },
};

const isWar = ({ ending }: CellRow): boolean => ending === 'C';

export const ENDINGS_ROW: TargetRow = {
  id: 1,
  name: 'Endings A/B/C with mixed temperaments, each length',
  target: 'A 50-60, B 20-30, C 15-25 % at every length',
  formula:
    "Games of Stand-Down that end in A, B, C of all games at that length; every seat Steady, its temperament drawn from its own cards. Wilson's 95 % interval.",
  cells: baseCells,
  parts: ({ of }) =>
    LENGTHS.flatMap((length) =>
      ENDINGS.map((ending) =>
        part(
          `${length} ${ending}`,
          shareOf(of(`mixed, ${length}`), (row) => row.ending === ending),
          '%',
          SHARES[ending],
        ),
      ),
    ),
};

/** What counts as a cautious and as a hawkish person, of 100. */
export const CAUTIOUS = 20;
export const HAWKISH = 80;
const all = (hawkish: number) => forSeats(() => ({ level: 'steady' as const, hawkish }));

export const TEMPERAMENTS_ROW: TargetRow = {
  id: 2,
  name: 'All cautious, all hawkish',
  target: 'C at most 10 % all cautious, 40-60 % all hawkish',
  formula: `Wars of all games at Standard with hawkishness ${CAUTIOUS}, then ${HAWKISH}, in every seat; the other traits from the seat's own cards.`,
  cells: (games) => [
    cellOf('all cautious', games, { seats: all(CAUTIOUS) }),
    cellOf('all hawkish', games, { seats: all(HAWKISH) }),
  ],
  parts: ({ of }) => [
    part('all cautious C', shareOf(of('all cautious'), isWar), '%', { atMost: 10 }),
    part('all hawkish C', shareOf(of('all hawkish'), isWar), '%', { atLeast: 40, atMost: 60 }),
  ],
};

export const NO_CHANNEL_ROW: TargetRow = {
  id: 3,
  name: 'No channel',
  target: 'C at least 55 %',
  formula: 'Wars of all games at Standard with the option noChannel: no venue carries anything; mixed temperaments.',
  cells: (games) => [cellOf('no channel', games, { options: { noChannel: true } })],
  parts: ({ of }) => [part('', shareOf(of('no channel'), isWar), '%', { atLeast: 55 })],
};
