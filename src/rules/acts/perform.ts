import type { PlaceDef } from '../catalogue.ts';
import type { Order } from '../commands.ts';
import { drawEnforcementIncident } from '../escalation/incidents.ts';
import { unitsInLine } from '../orders/forces.ts';
import { amount } from '../orders/order-rule.ts';
import { salvoOf } from '../orders/salvo.ts';
import type { SalvoLine } from '../raids/types.ts';
import type { ActKind, TrueAct } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { isCommander, type Level, type OrderId, type Seat } from '../vocabulary.ts';
import { afterAct } from './answer.ts';
import { frontOf, placeOf } from './front.ts';
import { flyPackage, strikeBoats, strikeMissiles, strikeNuclearSite } from './package.ts';
import { flyRaid } from './raid.ts';
import { openAct } from './record.ts';
import { sabotage, spyOnTile, targetedKilling } from './shadow.ts';

/** What kind of act an order is. */
function kindOf({ order, item, place }: Order): ActKind {
  if (order === 'strike-iran')
    return item === 'cyber' ? 'cyber' : item === 'missiles' ? 'strike-missiles' : 'strike-site';
  if (order === 'reply' && place === 'hormuz') return 'harassment';
  return KINDS[order] ?? 'raid';
}
const KINDS: Partial<Record<OrderId, ActKind>> = {
  'gulf-harassment': 'harassment',
  enforce: 'enforcement',
  campaign: 'air-package',
  reply: 'air-package',
  'targeted-killing': 'killing',
  sabotage: 'sabotage',
  'cyber-spy': 'cyber',
  'strike-site': 'strike-site',
};

/** Acts whose author nobody could doubt. A commander's attack is claimed if he says so; sabotage never is. */
const OPEN: readonly OrderId[] = [
  'direct-strike',
  'enforce',
  'campaign',
  'reply',
  'strike-site',
  'gulf-harassment',
  'targeted-killing',
];

function isClaimed({ order, item, claimed }: Order): boolean {
  if (order === 'strike-iran') return item !== 'cyber';
  return OPEN.includes(order) || (order === 'attack' && claimed === true);
}

/** Half of sabotage is seen for what it is; cyber never is. */
function isSeen(t: Table, { order, item }: Order): boolean {
  if (order === 'sabotage') return t.rng.chance(amount(t.c, 'sabotage', 'blamed'), 'sabotage seen');
  return order !== 'cyber-spy' && !(order === 'strike-iran' && item === 'cyber');
}

function victimOf(order: Order, place: PlaceDef): Seat {
  if (order.order === 'gulf-harassment') return 'washington';
  if (order.order === 'enforce' || (order.order === 'reply' && place.id === 'hormuz')) return 'tehran';
  if (order.order === 'targeted-killing') return order.to ?? 'tehran';
  return place.militia ?? place.holder ?? 'washington';
}

/** A reply against the boats takes the sting out of the next harassment. */
function levelOf(t: Table, order: Order): number {
  if (order.order === 'targeted-killing') return order.to === 'tehran' ? 3 : 2;
  const blunted = order.order === 'gulf-harassment' && t.s.secret.boatsHitOn >= t.s.public.turn - 1;
  return (order.level ?? 1) - (blunted ? 1 : 0);
}

/** Why an act can no longer be carried out: what was lost in this turn does not fire. */
function lost(
  t: Table,
  seat: Seat,
  order: Order,
  salvo: SalvoLine[] | null,
): 'no-stock' | 'no-cells' | 'unit-out' | null {
  if (salvo === null) return 'no-stock';
  const { turn } = t.s.public;
  const own = t.s.seats[seat];
  if (order.order === 'attack' && unitsInLine(own, 'cells', turn).length < (order.level ?? 1)) return 'no-cells';
  return order.order === 'direct-strike' && unitsInLine(own, 'brigade', turn).length === 0 ? 'unit-out' : null;
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
  const level = manner.level ?? levelOf(t, order);
  const why = level < 1 ? 'unit-out' : lost(t, seat, order, salvo);
  if (why || !place || !salvo) {
    emit(t, 'order.called-off', { seat, order: order.order, why: why ?? 'no-stock' }, { seen: [seat] });
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
function enforce(t: Table): void {
  const economy = t.s.seats.tehran.economy;
  if (economy) economy.exportsCut += amount(t.c, 'enforce', 'exports');
  t.s.secret.enforcedTurns.push(t.s.public.turn);
  if (t.rng.chance(amount(t.c, 'enforce', 'incident'), 'enforcement incident')) drawEnforcementIncident(t);
}
