import { roundHalfAway } from '../../lib/number.ts';
import type { PlaceDef } from '../catalogue.ts';
import type { Order } from '../commands.ts';
import { needsOf } from '../orders/salvo.ts';
import type { RaidResult, SalvoLine } from '../raids/types.ts';
import type { TrueAct } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import type { Seat } from '../vocabulary.ts';

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

/** Writes harm into the toll, by country and cause, and into the act. */
export function bookHarm(t: Table, act: TrueAct, place: PlaceDef, harm: Harm): void {
  act.deaths += harm.deaths;
  act.tollPoints += tollPoints(harm);
  if (place.usTroops && !place.partner) {
    act.usDeaths += harm.deaths;
    t.s.public.usDeaths += harm.deaths;
  }
  if (harm.deaths + harm.injured + harm.displaced + harm.damage === 0) return;
  const row = {
    turn: t.s.public.turn,
    country: place.countries[0] ?? 'At sea',
    place: place.id,
    cause: act.id,
    ...harm,
  };
  t.s.public.toll.push(row);
  emit(t, 'toll.paid', { row }, { causes: [act.id] });
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
