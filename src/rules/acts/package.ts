import { roundHalfAway } from '../../lib/number.ts';
import type { PlaceDef } from '../catalogue.ts';
import { strikeSite } from '../clocks/site-strike.ts';
import type { Order } from '../commands.ts';
import { amount } from '../orders/order-rule.ts';
import { salvoOf } from '../orders/salvo.ts';
import { airPackageUsd, packageLevel, resolveAirPackage } from '../raids/air-package.ts';
import { takeSalvo } from '../raids/salvo.ts';
import { isWarned } from '../signals/telegraphs.ts';
import type { TrueAct } from '../state/state.ts';
import { emit, type Loss, type Table } from '../state/table.ts';
import { moveHome } from '../state/tracks.ts';
import { isCommander, type Seat } from '../vocabulary.ts';
import { bookHarm, bookPackage, countryOf, displacedFrom } from './book.ts';

interface Strike {
  act: TrueAct;
  place: PlaceDef;
  order: Order;
}

/** A capital's aircraft and rounds of one package, on its bill and on the act's. */
export function payPackage(t: Table, seat: Seat, act: TrueAct, order: Order): void {
  if (seat !== 'washington' && seat !== 'jerusalem') return;
  takeSalvo(salvoOf(t.s.seats[seat].stock, t.c, seat, order) ?? [], t.s.seats[seat].stock);
  const usd = airPackageUsd(t.c.weapons, t.c.airPackages[seat][packageLevel(act.level)]).mid;
  bookPackage(t, seat, order, usd);
  const open = t.s.public.acts.find(({ id }) => id === act.id);
  if (open) open.attackerUsd += usd;
}

const pay = (t: Table, { act, order }: Strike): void => payPackage(t, act.author, act, order);

/** Books the dead of a strike on a place in Iran and tells everybody what came of it. */
function bookStrike(t: Table, strike: Strike): void {
  const { act, place } = strike;
  const { deathsDice, damage } = t.c.tuning.clocks.strike;
  let rolled = 0;
  for (let die = 0; die < deathsDice; die += 1) rolled += t.rng.between(1, 6, 'site deaths');
  const deaths = warnedOf(t, act, rolled);
  bookHarm(t, act, place, { deaths, injured: deaths * INJURED_PER_DEATH, displaced: 0, damage });
  t.s.secret.strikes.push({ turn: act.turn, level: act.level, site: place.id, success: act.success ?? false });
  tell(t, strike, { deaths, displaced: 0, damage });
}

/** Of those who would die, how many do: a fifth where they were warned in time. */
const warnedOf = (t: Table, { place, victim }: TrueAct, people: number): number =>
  isWarned(t, place, victim) ? roundHalfAway((people * t.c.airEffects.warnedTollPct) / 100) : people;

/** For every death of a strike from the air two people are hurt. */
const INJURED_PER_DEATH = 2;

function tell(t: Table, { act, place }: Strike, harm: { deaths: number; displaced: number; damage: number }): void {
  const { success, armsLostPct, cellKilled } = act;
  const facts = { act: act.id, place: place.id, success: success ?? true, ...harm, armsLostPct, cellKilled };
  emit(t, 'strike.result', facts, { causes: [act.id] });
}

/** An air package on a militia area: arms, cells and the people who live there. */
export function flyPackage(t: Table, strike: Strike): void {
  const { act, place } = strike;
  pay(t, strike);
  const commander = place.militia;
  const warned = isWarned(t, place.id, act.victim);
  const target = { level: act.level, capital: place.capital };
  const { deaths, damage, ...hit } = resolveAirPackage(t.c.airEffects, target, { warned, dispersed: false }, t.rng);
  const reserves = act.author === 'jerusalem' && t.s.seats.jerusalem.mobilised;
  const armsPct = reserves ? amount(t.c, 'mobilise', 'armsLoss') : 100;
  act.armsLostPct = roundHalfAway((hit.armsLostPct * armsPct) / 100);
  act.cellKilled = hit.cellKilled;
  const displaced = displacedFrom(t, countryOf(place), hit.displaced);
  bookHarm(t, act, place, { deaths, injured: deaths * INJURED_PER_DEATH, displaced, damage });
  tell(t, strike, { deaths, displaced, damage });
  if (!commander) return;
  t.losses.push({
    act: act.id,
    seat: commander,
    armsPct: act.armsLostPct,
    items: null,
    unit: hit.cellKilled ? killedCell(t) : null,
  });
}

/** A killed cell and the turn in which another takes its place. */
export const killedCell = (t: Table): Loss['unit'] => ({
  kind: 'cells',
  until: t.s.public.turn + t.c.tuning.cells.backAfter + 1,
});

/** A reply against the boats of the Gulf: the next harassment is one level lower. */
export function strikeBoats(t: Table, strike: Strike): void {
  pay(t, strike);
  t.s.secret.boatsHitOn = t.s.public.turn;
  const deaths = warnedOf(t, strike.act, t.rng.between(1, amount(t.c, 'reply', 'boatsDie')) * strike.act.level);
  bookHarm(
    t,
    strike.act,
    { ...strike.place, countries: ['Iran'], usTroops: false },
    { deaths, injured: deaths, displaced: 0, damage: 0 },
  );
  tell(t, strike, { deaths, displaced: 0, damage: 0 });
}

/** A strike on a nuclear site, alone or jointly: the window narrows with every one (game.md section 8). */
export function strikeNuclearSite(t: Table, strike: Strike): void {
  pay(t, strike);
  strike.act.success = strikeSite(t, strike.act.joint);
  bookStrike(t, strike);
}

/** A strike on the missile force: a quarter of the ready medium-range rounds, a brigade out of the line. */
export function strikeMissiles(t: Table, strike: Strike): void {
  const { act } = strike;
  pay(t, strike);
  const moved =
    (t.s.seats.tehran.nuclear?.dispersedUntil ?? 0) >= t.s.public.turn || isWarned(t, act.place, act.victim);
  act.armsLostPct = roundHalfAway(
    (amount(t.c, 'strike-iran', 'missilesPct') * (moved ? t.c.airEffects.sparedArmsPct : 100)) / 100,
  );
  act.success = true;
  t.losses.push({
    act: act.id,
    seat: 'tehran',
    armsPct: act.armsLostPct,
    items: ['mrbm_emad_ghadr', 'mrbm_kheibar'],
    unit: { kind: 'brigade', until: t.s.public.turn + amount(t.c, 'strike-iran', 'brigadeOut') + 1 },
  });
  bookStrike(t, strike);
}

/** Takes off launchers, arms and cells after the last act of a step (tables.md section 2). */
export function takeLosses(t: Table): void {
  const { turn } = t.s.public;
  for (const { seat, armsPct, items, unit, act } of t.losses.splice(0)) {
    const own = t.s.seats[seat];
    for (const item of items ?? Object.keys(own.stock))
      own.stock[item] = roundHalfAway(((own.stock[item] ?? 0) * (100 - armsPct)) / 100);
    if (isCommander(seat)) t.s.secret.arms[seat].lostThisTurnPct += armsPct;
    const standing = own.units.filter((each) => each.kind === unit?.kind && each.readyFrom <= turn);
    const struck = t.s.secret.acts.find(({ id }) => id === act)?.place;
    const hit = standing.find(({ place }) => place === struck) ?? standing[0];
    if (!hit || !unit) continue;
    hit.readyFrom = unit.until;
    emit(
      t,
      'unit.out',
      { unit: hit.id, seat, kind: hit.kind, until: unit.until, why: unit.kind === 'cells' ? 'killed' : 'struck' },
      { seen: [seat], causes: [act] },
    );
    if (unit.kind === 'cells') moveHome(t, seat, t.c.tuning.home.commander.cellKilled, { code: 'cell-killed', act });
  }
}
