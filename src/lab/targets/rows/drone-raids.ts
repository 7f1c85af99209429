import type { CellRow, RaidNote } from '../../cells/cell.ts';
import { type Estimate, jackknife } from '../../statistics/jackknife.ts';
import { meanOf, median } from '../../statistics/shares.ts';
import { BASE, baseCell } from '../base-cells.ts';
import { part } from '../part.ts';
import type { TargetRow } from '../row.ts';
import { magazineTrial } from './magazine-trial.ts';

const MOSTLY = 50;

const raidsOf = (rows: readonly CellRow[]): RaidNote[] => rows.flatMap(({ raids }) => raids ?? []);
const droneRaids = (rows: readonly CellRow[]): RaidNote[] =>
  raidsOf(rows).filter(({ dronesPct }) => dronesPct >= MOSTLY);

const ratios = (rows: readonly CellRow[]): number[] =>
  droneRaids(rows).map(({ attackerUsd, defenderUsd }) => defenderUsd / Math.max(1, attackerUsd));

/** Leaked of inbound, %, over the raids of one kind. */
function leakPct(raids: readonly RaidNote[]): number | null {
  const inbound = raids.reduce((sum, raid) => sum + raid.inbound, 0);
  return inbound === 0 ? null : (100 * raids.reduce((sum, raid) => sum + raid.leaked, 0)) / inbound;
}

/** Leak rate of the third of raids with least of something, less that of the third with most, in points. */
export function thirds(raids: readonly RaidNote[], of: (raid: RaidNote) => number): number | null {
  const sorted = raids.toSorted((a, b) => of(a) - of(b));
  const third = Math.floor(sorted.length / 3);
  const [low, high] = [leakPct(sorted.slice(0, third)), leakPct(sorted.slice(sorted.length - third))];
  return third === 0 || low === null || high === null ? null : low - high;
}

const defended = (rows: readonly CellRow[]): RaidNote[] =>
  droneRaids(rows).filter(({ magazinesPct }) => magazinesPct !== null);

/** What the trial shows: the same raid against full and against nearly empty magazines. */
function trialEstimate(): Estimate | null {
  const { full, tenth } = magazineTrial();
  return jackknife([full, tenth], ([a = [], b = []]) => (meanOf(b) ?? Number.NaN) - (meanOf(a) ?? Number.NaN));
}

export const DRONE_RAIDS_ROW: TargetRow = {
  id: 14,
  name: 'Cost ratio defender : attacker in drone raids, and what decides',
  target: 'median 5-40 : 1; stocks, not dollars, decide',
  formula: `Raids at Standard in which at least ${MOSTLY} % of what is launched are drones: dollars shot over dollars launched, the median, raids that met no shot among them; interval by ranks. Stocks decide: the raids of level 3 at sea and on an Iraqi base are flown against the opening defence with full magazines and with a tenth of them; the leak rate must rise by at least 10 points. In play: leak rate at the emptiest third of magazines less that at the fullest, beside the same for the defender's purse.`,
  cells: (games) => [baseCell('standard', games)],
  parts: ({ of }) => [
    part('median ratio', median(ratios(of(BASE))), 'times', { atLeast: 5, atMost: 40 }),
    part('leak rate, a tenth of the rounds against all', trialEstimate(), 'points', { atLeast: 10 }),
  ],
  notes: ({ of }) => {
    const raids = defended(of(BASE));
    const points = (value: number | null): string => (value === null ? '-' : value.toFixed(1));
    const byStock = thirds(raids, ({ magazinesPct }) => magazinesPct ?? 0);
    const byMoney = thirds(raids, ({ money }) => money);
    const low = raids.filter(({ magazinesPct }) => (magazinesPct ?? 100) < 50).length;
    return [
      `${droneRaids(of(BASE)).length} drone raids of ${raidsOf(of(BASE)).length}. Leak rate in play, lowest third less highest: by magazines ${points(byStock)}, by purse ${points(byMoney)} points. Magazines below half in ${low} of ${raids.length} defended drone raids. Money enters no raid: it buys rounds, weeks later.`,
    ];
  },
};
