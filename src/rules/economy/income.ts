import { clamp, roundHalfAway, sum } from '../../lib/number.ts';
import type { Catalogue } from '../catalogue.ts';
import type { State } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { moveGrievance, moveMoney } from '../state/tracks.ts';
import { COMMANDERS, type Commander, type Seat } from '../vocabulary.ts';
import { deliverProduction, returnUnits } from './production.ts';
import type { LaneCurve } from './tuning.ts';

/**
 * News: income and upkeep of every seat, what the factories deliver, units that return to the line (tables.md
 * section 5). Call it before deals lapse: a waiver's last turn is paid here.
 */
export function payIncome(t: Table): void {
  payTehran(t);
  pay(t, 'washington', t.c.tuning.income.washington.base, upkeepInTheatre(t));
  const { base, mobilised } = t.c.tuning.income.jerusalem;
  pay(t, 'jerusalem', base, t.s.seats.jerusalem.mobilised ? mobilised : 0);
  for (const seat of COMMANDERS) pay(t, seat, commanderIncome(t, seat), 0);
  returnUnits(t);
  deliverProduction(t);
}

function pay(t: Table, seat: Seat, income: number, upkeep: number): void {
  moveMoney(t, seat, income - upkeep);
  const { money } = t.s.seats[seat];
  emit(t, 'income.arrived', { seat, income, upkeep, money }, { seen: [seat] });
}

/** Units in the Indo-Pacific box cost nothing here. */
const upkeepInTheatre = ({ s, c }: Table): number =>
  sum(s.seats.washington.units.map(({ kind, place }) => (place === 'box' ? 0 : c.tuning.unitTypes[kind].upkeep)));

function commanderIncome({ s, c }: Table, seat: Commander): number {
  const { base, perFunding, perStanding } = c.tuning.income.commanders[seat];
  const standing = Math.floor(s.seats[seat].home / 100);
  return base + perFunding * s.shared.franchise[seat].funding + perStanding * standing;
}

/** Oil first, then the network: what cannot be paid falls, the highest Funding first. */
function payTehran(t: Table): void {
  const { s, c } = t;
  const income = oilIncome(s, c);
  const { economy } = s.seats.tehran;
  if (economy) {
    economy.income = income;
    economy.exports = oilExports(s, c);
    economy.exportsCut = 0;
  }
  const purse = Math.max(0, s.seats.tehran.money + income);
  while (franchiseCost(t) > purse) if (!cutHighest(t)) break;
  pay(t, 'tehran', income, franchiseCost(t));
}

/** What Tehran's network costs it this News, $M. */
export function franchiseCost({ s, c }: Pick<Table, 's' | 'c'>): number {
  const { funding, telemetry } = c.tuning.income.tehran;
  return sum(
    COMMANDERS.map(
      (each) => funding[each] * s.shared.franchise[each].funding + telemetry * s.shared.franchise[each].telemetry,
    ),
  );
}

/** False when nobody is funded any more. */
function cutHighest(t: Table): boolean {
  const { franchise } = t.s.shared;
  const highest = COMMANDERS.toSorted((a, b) => franchise[b].funding - franchise[a].funding)[0];
  if (!highest || franchise[highest].funding === 0) return false;
  franchise[highest].funding -= 1;
  emit(t, 'funding.fell', { commander: highest, to: franchise[highest].funding }, { seen: ['tehran', highest] });
  moveGrievance(t, highest, t.c.orders.fund.amounts.cutGrievance ?? 0, { code: 'funding-cut' });
  return true;
}

/** A curve at a disruption in hundredths, linear between its steps. */
function onCurve(curve: LaneCurve, disruption: number): number {
  const at = clamp(disruption, 0, 300) / 100;
  const step = Math.min(2, Math.floor(at));
  const low = curve[step] ?? curve[0];
  return low + ((curve[step + 1] ?? low) - low) * (at - step);
}

/** Output lost at Iran's own terminals, hundredths of a million barrels a day. */
function terminalsOut({ public: open }: State, c: Catalogue): number {
  const own = Object.entries(open.oilOut).filter(([place]) => c.places[place]?.holder === 'tehran');
  return sum(own.map(([, out]) => out));
}

/** Money of this News was earned last turn: a waiver pays once for each turn it ran, broken ones no more. */
const waiverPays = ({ public: open, shared }: State): boolean =>
  shared.capitals.deals.some(({ kind, until }) => kind === 'waiver' && until >= open.turn - 1);

/** What Tehran ships, hundredths of a million barrels a day, before rounding. */
function exportsExact(s: State, c: Catalogue): number {
  const { base, perSanction, sanctionsFrom, waiver, gulfPct } = c.tuning.economy.exports;
  const loaded =
    base -
    perSanction * (s.public.sanctions - sanctionsFrom) +
    (waiverPays(s) ? waiver : 0) -
    (s.seats.tehran.economy?.exportsCut ?? 0) -
    terminalsOut(s, c);
  return (Math.max(0, loaded) * onCurve(gulfPct, s.public.lanes.GULF)) / 100;
}

/** Tehran's oil exports, whole hundredths of a million barrels a day (tables.md section 10). */
export const oilExports = (s: State, c: Catalogue): number => roundHalfAway(exportsExact(s, c));

/**
 * What oil and the shadow economy leave Tehran this News after the state's own needs, whole $M; below 0 when they do
 * not suffice (tables.md section 10). Sanctions widen the discount its buyers ask for.
 */
export function oilIncome(s: State, c: Catalogue): number {
  const { discount, discountPerSanction, tenthsPerBarrel, upkeep, perShadow } = c.tuning.economy.exports;
  const perBarrel = Math.max(0, s.public.oil - discount - discountPerSanction * s.public.sanctions);
  const sold = (tenthsPerBarrel * exportsExact(s, c) * perBarrel) / 100_000;
  return roundHalfAway(sold - upkeep + perShadow * (s.seats.tehran.economy?.shadow ?? 0));
}
