import type { PlaceDef } from '../catalogue.ts';
import { strikeSite } from '../clocks/site-strike.ts';
import type { Order } from '../commands.ts';
import { amount } from '../orders/order-rule.ts';
import { airPackageUsd, resolveAirPackage } from '../raids/air-package.ts';
import { takeSalvo } from '../raids/salvo.ts';
import type { SalvoLine } from '../raids/types.ts';
import { isWarned } from '../signals/telegraphs.ts';
import type { TrueAct } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { moveHome } from '../state/tracks.ts';
import { isCommander } from '../vocabulary.ts';
import { bookHarm, bookPackage } from './book.ts';

/** Dice of the dead at a struck site (tables.md section 10) and what a strike damages. */
const SITE_DICE = 4;

interface Strike {
  act: TrueAct;
  place: PlaceDef;
  order: Order;
  salvo: readonly SalvoLine[];
}

const dice = (t: Table, count: number): number => {
  let total = 0;
  for (let i = 0; i < count; i += 1) total += t.rng.between(1, 6, 'site deaths');
  return total;
};

function pay(t: Table, { act, order, salvo }: Strike): void {
  if (act.author !== 'washington' && act.author !== 'jerusalem') return;
  takeSalvo(salvo, t.s.seats[act.author].stock);
  const level = act.level >= 3 ? 3 : act.level === 2 ? 2 : 1;
  const usd = airPackageUsd(t.c.weapons, t.c.airPackages[act.author][level]).mid;
  bookPackage(t, act.author, order, usd);
  const open = t.s.public.acts.find(({ id }) => id === act.id);
  if (open) open.attackerUsd = usd;
}

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
  const hit = resolveAirPackage(
    act.level,
    { kind: place.kind ?? 'outpost', capital: place.capital },
    { warned, dispersed: false },
    t.rng,
  );
  const harder = act.author === 'jerusalem' && t.s.seats.jerusalem.mobilised ? 1.5 : 1;
  act.armsLostPct = Math.round(hit.armsLostPct * harder);
  act.cellKilled = hit.cellKilled;
  const displaced = commander && t.s.secret.sheltered[commander] ? Math.round(hit.displaced / 2) : hit.displaced;
  bookHarm(t, act, place, { deaths: hit.deaths, injured: hit.deaths * 2, displaced, damage: hit.damage });
  tell(t, strike, { deaths: hit.deaths, displaced, damage: hit.damage });
  if (!commander) return;
  t.losses.push({
    act: act.id,
    seat: commander,
    armsPct: act.armsLostPct,
    items: null,
    unit: hit.cellKilled ? { kind: 'cells', until: t.s.public.turn + t.c.tuning.cells.backAfter + 1 } : null,
  });
}

/** A reply against the boats of the Gulf: the next harassment is one level lower. */
export function strikeBoats(t: Table, strike: Strike): void {
  pay(t, strike);
  t.s.secret.boatsHitOn = t.s.public.turn;
  const deaths = t.rng.between(1, amount(t.c, 'reply', 'boatsDie')) * strike.act.level;
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
  const { act, place } = strike;
  pay(t, strike);
  act.success = strikeSite(t, act.joint);
  const deaths = dice(t, SITE_DICE);
  bookHarm(t, act, place, { deaths, injured: deaths * 2, displaced: 0, damage: 1 });
  t.s.secret.strikes.push({ turn: act.turn, level: act.level, site: place.id, success: act.success });
  tell(t, strike, { deaths, displaced: 0, damage: 1 });
}

/** A strike on the missile force: a quarter of the ready medium-range rounds, a brigade out of the line. */
export function strikeMissiles(t: Table, strike: Strike): void {
  const { act, place } = strike;
  pay(t, strike);
  const dispersed = (t.s.seats.tehran.nuclear?.dispersedUntil ?? 0) >= t.s.public.turn;
  act.armsLostPct = amount(t.c, 'strike-iran', 'missilesPct') / (dispersed ? 2 : 1);
  act.success = true;
  t.losses.push({
    act: act.id,
    seat: 'tehran',
    armsPct: act.armsLostPct,
    items: ['mrbm_emad_ghadr', 'mrbm_kheibar'],
    unit: { kind: 'brigade', until: t.s.public.turn + amount(t.c, 'strike-iran', 'brigadeOut') + 1 },
  });
  const deaths = dice(t, SITE_DICE);
  bookHarm(t, act, place, { deaths, injured: deaths * 2, displaced: 0, damage: 1 });
  t.s.secret.strikes.push({ turn: act.turn, level: act.level, site: place.id, success: true });
  tell(t, strike, { deaths, displaced: 0, damage: 1 });
}

/** Takes off launchers, arms and cells after the last act of a step (tables.md section 2). */
export function takeLosses(t: Table): void {
  const { turn } = t.s.public;
  for (const { seat, armsPct, items, unit, act } of t.losses.splice(0)) {
    const own = t.s.seats[seat];
    for (const item of items ?? Object.keys(own.stock))
      own.stock[item] = Math.ceil(((own.stock[item] ?? 0) * (100 - armsPct)) / 100);
    if (isCommander(seat)) t.s.secret.arms[seat].lostThisTurnPct += armsPct;
    const hit = unit && own.units.find((each) => each.kind === unit.kind && each.readyFrom <= turn);
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
