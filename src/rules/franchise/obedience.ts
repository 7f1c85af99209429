import { clamp, roundHalfAway } from '../../lib/number.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Order } from '../commands.ts';
import type { CommanderState, Directive, Franchise, SeatState } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { COMMANDERS, type Commander, type Stance } from '../vocabulary.ts';

/** The franchise: a "go" that a commander likes is obeyed far more often than a "stop" that he resents (M7). */

/** Ranks of stances; a free hand asks for nothing. */
export const RANK: Record<Exclude<Stance, 'free-hand'>, number> = { 'stand-down': 0, hold: 1, harass: 2, strike: 3 };

/** What a commander would do by himself, 0-3: more with grievance and rivals, less with a bloody nose at home. */
export function wishOf({ home }: Pick<SeatState, 'home'>, own: CommanderState): number {
  const pressed = own.rivals >= 3 || home < 400 ? 1 : 0;
  const hurt = own.homeTollLastTurn >= 200 ? 1 : 0;
  return clamp(1 + (own.grievance >= 250 ? 1 : 0) + pressed - hurt + own.temper, 0, 3);
}

interface Asked {
  seat: Pick<SeatState, 'home' | 'money'>;
  own: CommanderState;
  franchise: Franchise;
  directive: Directive;
  turn: number;
}

/** P(obey) in whole % (game.md section 7). A free hand is always kept: 100. */
export function obeyPct({ seat, own, franchise, directive, turn }: Asked, c: Catalogue): number {
  if (directive.stance === 'free-hand') return 100;
  const { base, funding, telemetry, mismatch, stopGrievance, cash, cashFree, floor, cap, sour } = c.tuning.obey;
  const rank = RANK[directive.stance];
  const promised = directive.support !== 'none' && franchise.promisesVoidUntil < turn ? 1 : 0;
  const gap = Math.min(2, Math.abs(rank - wishOf(seat, own)));
  const purse = Math.min(10, Math.floor(seat.money / 10));
  const pct =
    base +
    funding * (franchise.funding + promised) +
    telemetry * franchise.telemetry -
    mismatch * gap -
    (rank <= 1 ? (stopGrievance * own.grievance) / 100 : 0) -
    cash * Math.max(0, purse - cashFree) -
    (franchise.sourUntil >= turn ? sour : 0);
  return clamp(roundHalfAway(pct), floor, cap);
}

/** A commander obeys less for some turns from the next one on; what already soured him longer stands. */
export function sour(t: Table, seat: Commander, turns: number): void {
  const franchise = t.s.shared.franchise[seat];
  franchise.sourUntil = Math.max(franchise.sourUntil, t.s.public.turn + turns);
}

/** After delivery: whether the cells of an AI commander will follow this turn's directive. People choose for themselves. */
export function rollMoods(t: Table): void {
  const { turn, control } = t.s.public;
  for (const seat of COMMANDERS) {
    const own = t.s.seats[seat].commander;
    if (!own) continue;
    const directive = own.directive?.turn === turn ? own.directive : null;
    own.mood = null;
    if (!directive || directive.stance === 'free-hand' || control[seat] === 'human') continue;
    const pct = obeyPct({ seat: t.s.seats[seat], own, franchise: t.s.shared.franchise[seat], directive, turn }, t.c);
    own.mood = t.rng.chance(pct, `obey ${seat}`) ? 'obey' : 'defy';
  }
}

/** What a list of orders amounts to, by the ranks of stances. */
export function rankOfOrders(orders: readonly Order[]): number {
  const attack = Math.max(0, ...orders.filter(({ order }) => order === 'attack').map(({ level }) => level ?? 1));
  if (attack >= 2) return RANK.strike;
  if (attack === 1) return RANK.harass;
  return orders.some(({ order }) => order === 'truce') ? RANK['stand-down'] : RANK.hold;
}

/** Whether orders keep to a stance: a stop is kept by any list without an attack, a go by its own rank. */
export function keepsTo(stance: Stance, orders: readonly Order[]): boolean {
  if (stance === 'free-hand') return true;
  const did = rankOfOrders(orders);
  return RANK[stance] <= 1 ? did <= 1 : did === RANK[stance];
}

/** The message with this turn's directive to a commander; null if Tehran wrote none. */
export function directiveTo(t: Table, seat: Commander): string | null {
  const { turn } = t.s.public;
  const written = t.s.secret.messages.find(
    (message) => message.turn === turn && message.to === seat && message.sent.kind === 'directive',
  );
  return written?.id ?? null;
}

/** R2: was the directive kept? Both ends of the patron's line see it; autonomy is scored. */
export function judgeDirectives(t: Table): void {
  const { turn } = t.s.public;
  for (const seat of COMMANDERS) {
    const own = t.s.seats[seat].commander;
    if (!own) continue;
    const directive = own.directive?.turn === turn && own.directive.stance !== 'free-hand' ? own.directive : null;
    const obeyed = directive && keepsTo(directive.stance, t.s.secret.pendingOrders[seat]);
    t.s.secret.obeyed[seat] = obeyed;
    if (!obeyed) own.turnsOffDirective += 1;
    if (!directive || obeyed === null) continue;
    const franchise = t.s.shared.franchise[seat];
    franchise.directed += 1;
    franchise.obeyed += obeyed ? 1 : 0;
    const facts = { commander: seat as Commander, stance: directive.stance, obeyed };
    emit(t, 'directive.judged', facts, { seen: ['tehran', seat], causes: [directiveTo(t, seat)] });
  }
}
