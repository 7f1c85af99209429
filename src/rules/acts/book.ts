import { roundHalfAway, sum } from '../../lib/number.ts';
import type { PlaceDef } from '../catalogue.ts';
import type { Order } from '../commands.ts';
import { amount } from '../orders/order-rule.ts';
import { needsOf } from '../orders/salvo.ts';
import type { RaidResult, SalvoLine } from '../raids/types.ts';
import type { TollRow, TrueAct } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { COMMANDERS, type Commander, type Country, type Seat } from '../vocabulary.ts';

/** Books what an act cost people and purses. */

export interface Harm {
  deaths: number;
  injured: number;
  displaced: number;
  damage: number;
}

/** Toll points: for Heat, grade and scores only; people are never shown as points (tables.md section 7). Hundredths. */
export const tollPoints = ({ deaths, displaced, damage }: Omit<Harm, 'injured'>): number =>
  roundHalfAway(deaths * 10 + displaced / 250 + damage * 50);

/** Whether the people of a country are in shelters this turn: fewer of them have to leave. */
function sheltering({ s, c }: Table, country: Country): number {
  if (country === 'Israel') return s.secret.civilDefence ? amount(c, 'civil-defence', 'displacedPct') : 100;
  const host = COMMANDERS.find((seat) => s.secret.sheltered[seat] && c.peoples.commanders[seat].includes(country));
  return host ? amount(c, 'shelter', 'displacedPct') : 100;
}

/** How many of those driven out leave a country this turn: fewer where shelters stand open. */
export const displacedFrom = (t: Table, country: Country, people: number): number =>
  roundHalfAway((people * sheltering(t, country)) / 100);

/** The country whose people live at a place. */
export const countryOf = ({ countries }: PlaceDef): Country => countries[0] ?? 'At sea';

/** A commander who governs mends one point of damage at home, if there is any. */
export function makeGood(t: Table, seat: Commander): void {
  const damageIn = (country: Country) =>
    sum(t.s.public.toll.filter((row) => row.country === country).map(({ damage }) => damage));
  const [worst] = t.c.peoples.commanders[seat].toSorted((a, b) => damageIn(b) - damageIn(a));
  if (worst === undefined || damageIn(worst) < 1) return;
  const none = { deaths: 0, injured: 0, displaced: 0 };
  payToll(t, { turn: t.s.public.turn, country: worst, place: null, cause: 'govern', ...none, damage: -1 });
}

/** Adds a row to the toll that everybody sees. */
export function payToll(t: Table, row: TollRow): void {
  t.s.public.toll.push(row);
  emit(t, 'toll.paid', { row }, { causes: [row.cause] });
}

/** Writes harm into the toll, by country and cause, and into the act. */
export function bookHarm(t: Table, act: TrueAct, place: PlaceDef, harm: Harm): void {
  act.deaths += harm.deaths;
  act.tollPoints += tollPoints(harm);
  if (place.usTroops && !place.partner) {
    act.usDeaths += harm.deaths;
    t.s.public.usDeaths += harm.deaths;
  }
  const shown = t.s.public.acts.find(({ id }) => id === act.id);
  if (shown) {
    shown.deaths = act.deaths;
    shown.usDeaths = act.usDeaths;
    shown.displaced += harm.displaced;
    shown.damage += harm.damage;
  }
  if (harm.deaths + harm.injured + harm.displaced + harm.damage === 0) return;
  payToll(t, { turn: t.s.public.turn, country: countryOf(place), place: place.id, cause: act.id, ...harm });
}

function book(ledger: Record<string, number>, item: string, usd: number): void {
  if (usd > 0) ledger[item] = (ledger[item] ?? 0) + usd;
}

/** Both bills of a raid: the attacker's rounds and the defenders' shots. */
export function bookRaid(t: Table, author: Seat, salvo: readonly SalvoLine[], result: RaidResult): void {
  const { munitions } = t.c.weapons;
  for (const { munition, count } of salvo)
    book(t.s.seats[author].ledger.attack, munition, count * (munitions[munition]?.unitCostUsd.mid ?? 0));
  for (const { system, owner, costUsd } of result.layers) {
    const seat = owner === 'jerusalem' ? 'jerusalem' : owner === 'partners' ? null : 'washington';
    if (seat) book(t.s.seats[seat].ledger.defence, system, costUsd);
  }
  t.s.public.bills.attacker += result.attackerUsd;
  t.s.public.bills.defender += result.defenderUsd;
}

/** The bill of an air package: its arms and its patrols. */
export function bookPackage(t: Table, seat: 'washington' | 'jerusalem', order: Order, usd: number): void {
  const first = needsOf(t.c, seat, order)[0]?.anyOf[0] ?? 'patrols';
  book(t.s.seats[seat].ledger.attack, first, usd);
  t.s.public.bills.attacker += usd;
}
