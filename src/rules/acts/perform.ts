import type { PlaceDef } from '../catalogue.ts';
import type { Order } from '../commands.ts';
import { drawEnforcementIncident } from '../escalation/incidents.ts';
import { type CallOff, callOff } from '../orders/call-off.ts';
import { launchReason, unitsInLine } from '../orders/forces.ts';
import { amount } from '../orders/order-rule.ts';
import { salvoOf } from '../orders/salvo.ts';
import type { SalvoLine } from '../raids/types.ts';
import type { TrueAct } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import { isCommander, type Level, type OrderId, type Seat } from '../vocabulary.ts';
import { afterAct, surchargeOn } from './answer.ts';
import { frontOf, levelOf, placeOf } from './front.ts';
import { isClaimed, isSeen, kindOf, victimOf } from './nature.ts';
import { flyPackage, strikeBoats, strikeMissiles, strikeNuclearSite } from './package.ts';
import { flyRaid } from './raid.ts';
import { openAct } from './record.ts';
import { sabotage, spyOnTile, targetedKilling } from './shadow.ts';

/** A reply against the boats takes the sting out of the next harassment, whenever that comes. */
function bluntedLevel(t: Table, order: Order): number {
  const blunted = order.order === 'gulf-harassment' && t.s.secret.boatsHitOn > 0;
  if (blunted) t.s.secret.boatsHitOn = -1;
  return levelOf(order) - (blunted ? 1 : 0);
}

/** Why an act can no longer be carried out: what was lost in this turn does not fire, nor does who is held back. */
function lost(t: Table, seat: Seat, order: Order, salvo: SalvoLine[] | null): CallOff | null {
  if (salvo === null) return 'no-stock';
  const { turn } = t.s.public;
  const own = t.s.seats[seat];
  if (order.order === 'attack' && unitsInLine(own, 'cells', turn).length < (order.level ?? 1)) return 'no-cells';
  if (order.order === 'direct-strike' && launchReason(t.c, own, turn, [order])) return 'unit-out';
  return order.order === 'strike-site' && own.money < surchargeOn(t) ? 'no-money' : null;
}

export interface Manner {
  slip?: boolean;
  /** A slip counts as this level and fires the salvo of level 1. */
  level?: Level;
  joint?: boolean;
}

/** Carries out one order that is an act. Returns it, or null if it could not be carried out. */
export function performAct(t: Table, seat: Seat, order: Order, manner: Manner = {}): TrueAct | null {
  const place = t.c.places[placeOf(t.c, order)];
  const salvo = salvoOf(t.s.seats[seat].stock, t.c, seat, order);
  const level = manner.level ?? bluntedLevel(t, order);
  const why = level < 1 ? 'unit-out' : lost(t, seat, order, salvo);
  if (why || !place || !salvo) {
    callOff(t, { seat, order }, why ?? 'no-stock');
    return null;
  }
  const act = openAct(t, {
    author: seat,
    victim: victimOf(order, place),
    front: frontOf(t.c, order),
    place: place.id,
    level: level as Level,
    kind: kindOf(order),
    slip: manner.slip ?? false,
    claimed: !manner.slip && isClaimed(order),
    seen: manner.slip ? true : isSeen(t, order),
    joint: manner.joint ?? false,
  });
  spendRockets(t, seat, order, manner);
  CARRIERS[order.order]?.(t, act, { order, place, salvo });
  afterAct(t, act, order);
  return act;
}

/** Advanced rockets from Tehran are used up by a barrage. */
function spendRockets(t: Table, seat: Seat, { order, level }: Order, { slip }: Manner): void {
  if (order !== 'attack' || slip || (level ?? 1) < 3 || !isCommander(seat)) return;
  const franchise = t.s.shared.franchise[seat];
  franchise.rockets = Math.max(0, franchise.rockets - 1);
}

interface Task {
  order: Order;
  place: PlaceDef;
  salvo: SalvoLine[];
}
type Carrier = (t: Table, act: TrueAct, task: Task) => void;

const RAID: Carrier = (t, act, { place, salvo }) => flyRaid(t, act, place, salvo);
const PACKAGE: Carrier = (t, act, task) => flyPackage(t, { act, ...task });
const SHADOW: Carrier = (t, act, { order }) => sabotage(t, act, order);
const SITE: Carrier = (t, act, task) => strikeNuclearSite(t, { act, ...task });

/** What each order that is an act does when it is carried out. */
const CARRIERS: Partial<Record<OrderId, Carrier>> = {
  attack: RAID,
  'direct-strike': RAID,
  campaign: PACKAGE,
  reply: (t, act, task) => (act.front === 'GULF' ? strikeBoats(t, { act, ...task }) : PACKAGE(t, act, task)),
  'strike-site': SITE,
  'strike-iran': (t, act, task) => {
    if (task.order.item === 'cyber') SHADOW(t, act, task);
    else if (task.order.item === 'missiles') strikeMissiles(t, { act, ...task });
    else SITE(t, act, task);
  },
  sabotage: SHADOW,
  'cyber-spy': spyOnTile,
  'targeted-killing': targetedKilling,
  'gulf-harassment': harass,
  enforce,
};

/** Boats and mines in the strait: half as much where ships are escorted. */
function harass(t: Table, act: TrueAct): void {
  const { stock } = t.s.seats.tehran;
  stock.mine = Math.max(0, (stock.mine ?? 0) - amount(t.c, 'gulf-harassment', 'mines') * act.level);
  const lane = amount(t.c, 'gulf-harassment', 'lane') * act.level;
  act.laneMove += t.s.secret.escorted.GULF ? Math.floor(lane / 2) : lane;
}

/** Enforcement at sea: exports fall at the next News, and boarding can go wrong. */
function enforce(t: Table, act: TrueAct): void {
  const economy = t.s.seats.tehran.economy;
  if (economy) economy.exportsCut += amount(t.c, 'enforce', 'exports');
  t.s.secret.enforcedTurns.push(t.s.public.turn);
  if (t.rng.chance(amount(t.c, 'enforce', 'incident'), 'enforcement incident')) drawEnforcementIncident(t, act.id);
}
