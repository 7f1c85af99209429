import { ORDERS_OF, SEATS, type Seat } from '../../../rules/vocabulary.ts';
import { type CellRow, cellOf, forSeats } from '../../cells/cell.ts';
import { isPlayerName } from '../../cells/player-name.ts';
import type { PlayerName } from '../../players/players.ts';
import type { Estimate } from '../../statistics/jackknife.ts';
import { jackknife } from '../../statistics/jackknife.ts';
import { twentieth } from '../base-cells.ts';
import { notBuilt, type Part, part } from '../part.ts';
import type { TargetRow } from '../row.ts';

const BAND = { atLeast: 2, atMost: 30 };
const STRONGEST: string = 'sharp';
const ID = 'strongest players';
const isBuilt: boolean = isPlayerName(STRONGEST);
const strongest = (): PlayerName => (isPlayerName(STRONGEST) ? STRONGEST : 'steady');

const given = (rows: readonly CellRow[], seat: Seat, order?: string): number =>
  rows.reduce((sum, { orders }) => {
    const counts = Object.entries(orders?.[seat] ?? {});
    return (
      sum + counts.reduce((total, [name, count]) => total + (order === undefined || name === order ? count : 0), 0)
    );
  }, 0);

export function orderShare(rows: readonly CellRow[], seat: Seat, order: string): number | null {
  const all = given(rows, seat);
  return all === 0 ? null : (100 * given(rows, seat, order)) / all;
}

const estimate = (rows: readonly CellRow[], seat: Seat, order: string): Estimate | null =>
  jackknife([rows], ([some = []]) => orderShare(some, seat, order));

export const ORDERS_ROW: TargetRow = {
  id: 11,
  name: "Each order's share of its seat's orders (Sharp)",
  target: '2-30 %',
  formula:
    'How often an order is given, of all orders its seat gives; every order of the desk counts, Hold where it is given too; a slot left empty does not. A twentieth of the games. Intervals by the jackknife.',
  cells: (games) => [
    cellOf(ID, isBuilt ? twentieth(games) : games, {
      seats: forSeats(() => ({ level: strongest() })),
      notes: ['orders'],
    }),
  ],
  parts: ({ of }) => {
    const shares = SEATS.flatMap((seat) =>
      ORDERS_OF[seat].map((order): Part => part(`${seat} ${order}`, estimate(of(ID), seat, order), '%', BAND)),
    );
    return isBuilt ? shares : [...shares, notBuilt(STRONGEST, BAND, 'Sharp is not built: Steady stands in')];
  },
};
