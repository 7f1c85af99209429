import { clamp } from '../../lib/number.ts';
import type { Catalogue } from '../catalogue.ts';
import { pushEstimate } from '../clocks/estimate.ts';
import type { Order } from '../commands.ts';
import { perceive } from '../escalation/perception.ts';
import { reason } from '../reasons.ts';
import { breakDeal } from '../signals/deals.ts';
import { emit, type Table } from '../state/table.ts';
import { moveBacking, moveChannel, moveHome, moveMoney, moveResolve, moveTrust } from '../state/tracks.ts';
import type { SeatView } from '../view/view-types.ts';
import { LANES, type Level, type Seat } from '../vocabulary.ts';
import { done, placesWhere } from './common.ts';
import { inLine, magazinePct, onFront, unitsInLine } from './forces.ts';
import { amount, type OrderRules } from './order-rule.ts';

const REPLY_LEVELS = [1, 2, 3] as const;
/** The boats of the Gulf are met at the strait. */
const BOATS = 'hormuz';

const groupsOn = (view: SeatView, c: Catalogue, front: 'RED' | 'GULF') =>
  onFront(c, unitsInLine(view.own, 'carrier', view.public.turn), front);

function replyOptions(_view: SeatView, c: Catalogue): Order[] {
  const areas = placesWhere(c, ({ militia, front }) => militia !== null && (front === 'IRQ' || front === 'RED'));
  return [...areas, BOATS].flatMap((place) => REPLY_LEVELS.map((level): Order => ({ order: 'reply', place, level })));
}

function strikeOptions(_view: SeatView, c: Catalogue): Order[] {
  const sites = placesWhere(c, ({ kind }) => kind === 'nuclear_site');
  return [
    { order: 'strike-iran', item: 'cyber', place: sites[0] ?? 'natanz', level: 2 },
    ...sites.map((place): Order => ({ order: 'strike-iran', item: 'site', place, level: 3 })),
    { order: 'strike-iran', item: 'missiles', place: 'kermanshah', level: 3 },
  ];
}

function repair(t: Table): void {
  if (t.s.public.channel === 'open') return;
  if (t.rng.chance(t.c.tuning.repair.process, 'repair process')) moveChannel(t, 1, 'process');
}

function moveUnit(t: Table, order: Order, to: string, shown: boolean): void {
  const unit = t.s.seats.washington.units.find(({ id }) => id === order.unit);
  const open = t.s.public.units.find(({ id }) => id === order.unit);
  if (!unit || !open) return;
  const from = unit.place;
  unit.place = to;
  if (shown) open.shown = to;
  const facts = {
    unit: unit.id,
    seat: 'washington' as const,
    kind: unit.kind,
    from,
    to,
    announced: order.announce ?? false,
  };
  emit(t, 'unit.moved', facts, shown ? {} : { seen: ['washington'] });
}

function resupply(t: Table, seat: Seat, order: Order): void {
  const forJerusalem = order.item === 'jerusalem';
  const to = forJerusalem ? 'jerusalem' : 'washington';
  const items = forJerusalem ? ['tamir', 'stunner', 'arrow_2', 'arrow_3'] : ['coyote'];
  const { stock } = t.s.seats[to];
  for (const item of items) stock[item] = (stock[item] ?? 0) + amount(t.c, 'resupply', item);
  if (!forJerusalem) refillPatriots(t);
  done(t, seat, order, { seen: ['washington', 'jerusalem'] });
}

/** The rounds go to the batteries that are shortest, one after the other. */
function refillPatriots(t: Table): void {
  const batteries = t.s.seats.washington.units.filter(({ kind }) => kind === 'patriot');
  for (let left = amount(t.c, 'resupply', 'pac3_mse'); left > 0 && batteries.length > 0; left -= 1) {
    const [shortest] = batteries.toSorted((a, b) => (a.stock.pac3_mse ?? 0) - (b.stock.pac3_mse ?? 0));
    if (shortest) shortest.stock.pac3_mse = (shortest.stock.pac3_mse ?? 0) + 1;
  }
}

function setSanctions(t: Table, by: 1 | -1, seat: Seat, order: Order): void {
  const open = t.s.public;
  open.sanctions = clamp(open.sanctions + by, 0, 4);
  done(t, seat, order, { seen: undefined, amount: by });
}

export const WASHINGTON_RULES: OrderRules = {
  process: {
    step: 'close',
    check: ({ public: open }) => (open.process >= 500 && open.channel === 'open' ? reason('nothing-to-repair') : null),
    run: (t, seat, order) => {
      t.s.public.process = Math.min(500, t.s.public.process + amount(t.c, 'process', 'process'));
      done(t, seat, order);
      repair(t);
    },
  },
  escort: {
    step: 'prepare',
    options: () => LANES.map((lane): Order => ({ order: 'escort', lane })),
    check: (view, c, { lane }) => {
      const groups = lane ? groupsOn(view, c, lane) : [];
      if (groups.length === 0) return reason('no-group', { front: lane ?? 'RED' });
      return groups.some((group) => magazinePct(group) >= c.tuning.carrier.lowPct)
        ? null
        : reason('low-magazine', { unit: groups[0]?.id ?? '' });
    },
    run: (t, seat, order) => {
      if (order.lane) t.s.secret.escorted[order.lane] = true;
      done(t, seat, order);
    },
  },
  reply: { step: 'act', toggles: ['holdIfPause'], options: replyOptions },
  'strike-iran': {
    step: 'act',
    toggles: ['holdIfPause'],
    options: strikeOptions,
    check: (view, c, { item }) => {
      if (item === 'cyber') return null;
      const wings = onFront(c, unitsInLine(view.own, 'wing', view.public.turn), 'GULF');
      return wings.length + groupsOn(view, c, 'GULF').length > 0 ? null : reason('no-group', { front: 'GULF' });
    },
  },
  restrain: {
    step: 'prepare',
    run: (t, seat, order) => {
      t.s.secret.restrained = true;
      moveMoney(t, 'jerusalem', amount(t.c, 'restrain', 'gift'));
      moveBacking(t, -amount(t.c, 'restrain', 'backing'), { code: 'restrain' });
      done(t, seat, order, { seen: ['washington', 'jerusalem'] });
    },
  },
  resupply: {
    step: 'prepare',
    options: () => ['jerusalem', 'own'].map((item): Order => ({ order: 'resupply', item })),
    run: resupply,
  },
  deploy: {
    step: 'close',
    options: deployOptions,
    check: (view, _c, order) =>
      view.own.units.find(({ id }) => id === order.unit)?.place === 'box' ? null : reason('not-in-box'),
    run: (t, _seat, order) => {
      const unit = t.s.seats.washington.units.find(({ id }) => id === order.unit);
      if (!unit || !order.place) return;
      moveUnit(t, order, order.place, true);
      unit.readyFrom = t.s.public.turn + 1;
      moveResolve(t, t.c.tuning.resolve.deploy, { code: 'deploy' });
      perceive(t, 'washington', 'deploy');
    },
  },
  withdraw: {
    step: 'prepare',
    toggles: ['announce'],
    options: ({ own }) =>
      own.units.filter(({ place }) => place !== 'box').map(({ id }): Order => ({ order: 'withdraw', unit: id })),
    check: (view, _c, order) =>
      view.own.units.some((unit) => unit.id === order.unit && inLine(unit, view.public.turn))
        ? null
        : reason('not-in-theatre'),
    run: (t, seat, order) => {
      const open = order.announce ?? false;
      const seen = open || t.rng.chance(amount(t.c, 'withdraw', 'seenQuiet'), 'withdrawal seen');
      moveUnit(t, order, 'box', seen);
      if (!open) return;
      moveHome(t, seat, amount(t.c, 'withdraw', 'home'), { code: 'withdraw' });
      moveResolve(t, t.c.tuning.resolve.withdraw, { code: 'withdraw' });
    },
  },
  tighten: {
    step: 'close',
    check: ({ public: open }) => (open.sanctions >= 4 ? reason('track-at-limit', { track: 'sanctions' }) : null),
    run: (t, seat, order) => {
      breakDeal(t, 'waiver', 'washington');
      setSanctions(t, 1, seat, order);
    },
  },
  ease: {
    step: 'close',
    check: ({ public: open }) => (open.sanctions <= 0 ? reason('track-at-limit', { track: 'sanctions' }) : null),
    run: (t, seat, order) => {
      setSanctions(t, -1, seat, order);
      moveTrust(t, t.c.tuning.trust.ease, { code: 'ease' });
      moveHome(t, 'washington', -amount(t.c, 'ease', 'home'), { code: 'ease' });
    },
  },
  enforce: {
    step: 'act',
    toggles: ['holdIfPause'],
    options: () => [{ order: 'enforce', place: 'gulf_of_oman', level: 1 as Level }],
    check: (view, c) => (groupsOn(view, c, 'GULF').length > 0 ? null : reason('no-group', { front: 'GULF' })),
  },
  declassify: {
    step: 'close',
    run: (t, seat, order) => {
      pushEstimate(t, 0, 'declassify');
      done(t, seat, order);
    },
  },
  surge: {
    step: 'close',
    run: (t, seat, order) => {
      const from = t.s.public.turn + amount(t.c, 'surge', 'delay');
      t.s.secret.surge = { washington: from, jerusalem: from };
      done(t, seat, order, { seen: ['washington', 'jerusalem'] });
    },
  },
};

/** Where each kind of unit may stand (tables.md section 4). */
const STATIONS: Record<string, string[]> = {
  carrier: ['red_sea_south', 'red_sea_north', 'gulf_of_oman', 'gulf', 'east_med'],
  wing: ['al_udeid', 'azraq', 'psab', 'al_dhafra'],
  patriot: ['ain_al_asad', 'erbil', 'ali_al_salem', 'al_udeid', 'psab', 'al_dhafra', 'azraq'],
  thaad: ['al_dhafra', 'nevatim', 'psab', 'azraq'],
};

function deployOptions({ own }: SeatView): Order[] {
  const boxed = own.units.filter(({ place }) => place === 'box');
  return boxed.flatMap(({ id, kind }) =>
    (STATIONS[kind] ?? []).map((place): Order => ({ order: 'deploy', unit: id, place })),
  );
}
