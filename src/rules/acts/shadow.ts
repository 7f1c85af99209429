import { moveBreakout } from '../clocks/breakout.ts';
import type { Order } from '../commands.ts';
import { amount } from '../orders/order-rule.ts';
import type { TrueAct } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { moveGrievance, moveHome } from '../state/tracks.ts';
import { noteReading } from '../turn/note-reading.ts';
import { type Commander, isCommander, type Level, type PlaceId, type Seat } from '../vocabulary.ts';
import { bookHarm } from './book.ts';
import { killedCell } from './package.ts';
import { openAct } from './record.ts';

/** Acts of the shadow: cyber, sabotage, killing. Quieter is more deniable and does less. */

/** Tells the doer, and the struck side if it noticed, what came of it. */
function tell(t: Table, act: TrueAct, what: string, value: number): void {
  const seen: Seat[] = act.seen ? [act.author, act.victim] : [act.author];
  emit(t, 'shadow.result', { act: act.id, success: act.success ?? false, what, value }, { seen, causes: [act.id] });
}

/** Sabotage, or a cyber strike by Washington: Breakout falls if it works. Half of sabotage is laid at the right door. */
export function sabotage(t: Table, act: TrueAct, order: Order): void {
  const cyber = order.order === 'strike-iran';
  const odds = amount(t.c, order.order, cyber ? 'cyberOdds' : 'odds');
  act.success = t.rng.chance(odds, `${order.order} works`);
  const by = amount(t.c, order.order, cyber ? 'cyberBreakout' : 'breakout');
  if (act.success) moveBreakout(t, -by, act.id);
  tell(t, act, order.order, act.success ? by : 0);
}

/** Cyber against Tehran's clock: half the time it shows the tile. */
export function spyOnTile(t: Table, act: TrueAct): void {
  act.success = t.rng.chance(amount(t.c, 'cyber-spy', 'odds'), 'cyber jerusalem');
  tell(t, act, 'cyber-spy', 0);
  if (!act.success) return;
  const tile = t.s.seats.tehran.nuclear?.tile ?? 'empty';
  noteReading(t, act.author, { by: 'intelligence', what: 'tile', about: 'tehran', act: null, value: tile }, [act.id]);
}

/** A targeted killing: grievance whether it succeeds or not (M9). */
export function targetedKilling(t: Table, act: TrueAct): void {
  const of = (name: string) => amount(t.c, 'targeted-killing', name);
  const place = t.c.places[act.place];
  act.success = t.rng.chance(of('odds'), 'targeted killing');
  act.targetedKilling = true;
  act.cellKilled = act.success && isCommander(act.victim);
  const deaths = t.rng.between(1, of('deathsDie'));
  if (place) bookHarm(t, act, place, { deaths, injured: 2, displaced: 0, damage: 0 });
  const { id, success, cellKilled } = act;
  const harm = { deaths, displaced: 0, damage: 0, armsLostPct: 0 };
  emit(t, 'strike.result', { act: id, place: act.place, success, cellKilled, ...harm }, { causes: [id] });
  if (success) moveHome(t, act.author, of('home'), { code: 'killing', act: id });
  if (isCommander(act.victim)) loseComrade(t, act, act.victim);
  else if (success) moveHome(t, act.victim, -of('tehranHome'), { code: 'killing', act: id });
}

/** What it means to the commander whose man was sought: grievance at any rate, a cell and Standing if he was found. */
function loseComrade(t: Table, { id, success }: TrueAct, seat: Commander): void {
  const of = (name: string) => amount(t.c, 'targeted-killing', name);
  moveGrievance(t, seat, success ? of('grievance') : of('missGrievance'), { code: 'killing', act: id });
  if (!success) return;
  moveHome(t, seat, -of('standing'), { code: 'killing', act: id });
  t.losses.push({ act: id, seat, armsPct: 0, items: [], unit: killedCell(t) });
}

/** A shadow act that is part of a preparation (cyber against a defence): it counts, but nobody sees it. */
export function recordShadowAct(
  t: Table,
  author: Seat,
  { place, victim, level, success }: { place: PlaceId; victim: Seat; level: Level; success: boolean },
): void {
  const act = openAct(t, {
    author,
    victim,
    front: 'SHD',
    place,
    level,
    kind: 'cyber',
    slip: false,
    claimed: false,
    seen: false,
    joint: false,
  });
  act.success = success;
}
