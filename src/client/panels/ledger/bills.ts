import type { RaidResult } from '../../../rules/raids/types.ts';
import { ofType, type SeenFact } from '../../store/seen-fact.ts';

/** One raid's two bills, whole dollars. */
export interface RaidBill {
  id: string;
  act: string;
  turn: number;
  place: string;
  attackerUsd: number;
  defenderUsd: number;
  result: RaidResult;
}

/** All raids this seat saw, newest first. */
export const raidBills = (events: readonly SeenFact[]): RaidBill[] =>
  ofType(events, 'raid.flown')
    .map(({ id, turn, facts: { act, place, result } }) => ({
      id,
      act,
      turn,
      place,
      attackerUsd: result.attackerUsd,
      defenderUsd: result.defenderUsd,
      result,
    }))
    .reverse();

/** Both bills of all raids, and what was dropped in air strikes besides. */
export function billsOf(
  events: readonly SeenFact[],
  { attacker }: { attacker: number },
): {
  attacker: number;
  defender: number;
  strikes: number;
} {
  const raids = raidBills(events);
  const launched = raids.reduce((sum, { attackerUsd }) => sum + attackerUsd, 0);
  const fired = raids.reduce((sum, { defenderUsd }) => sum + defenderUsd, 0);
  return { attacker: launched, defender: fired, strikes: Math.max(0, attacker - launched) };
}

/** Both bills of the raids seen up to the end of a turn, whole dollars. */
export interface BillTurn {
  turn: number;
  attacker: number;
  defender: number;
}

/** The bills as they grew, from nothing before the first turn to the last turn that is settled. */
export function billCourse(events: readonly SeenFact[], settled: number): BillTurn[] {
  const raids = raidBills(events);
  return Array.from({ length: settled + 1 }, (_, turn) => {
    const until = raids.filter((raid) => raid.turn <= turn);
    return {
      turn,
      attacker: until.reduce((sum, { attackerUsd }) => sum + attackerUsd, 0),
      defender: until.reduce((sum, { defenderUsd }) => sum + defenderUsd, 0),
    };
  });
}

/** Defence to attack with one figure after the point below ten; null if the attack cost nothing. */
export function costRatio(attackerUsd: number, defenderUsd: number): string | null {
  if (attackerUsd <= 0) return null;
  const ratio = defenderUsd / attackerUsd;
  return ratio < 10 ? ratio.toFixed(1) : String(Math.round(ratio));
}
