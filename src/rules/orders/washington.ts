import { clamp } from '../../lib/number.ts';
import type { Catalogue } from '../catalogue.ts';
import { pushEstimate } from '../clocks/estimate.ts';
import type { Order } from '../commands.ts';
import { reason } from '../reasons.ts';
import { breakDeal } from '../signals/deals.ts';
import type { Table } from '../state/table.ts';
import { moveBacking, moveChannel, moveHome, moveMoney, moveProcess, moveTrust } from '../state/tracks.ts';
import type { SeatView } from '../view/view-types.ts';
import { LANES, type Level, type Seat } from '../vocabulary.ts';
import { done, placesWhere } from './common.ts';
import { magazinePct, onFront, unitsInLine } from './forces.ts';
import { DEPLOY, WITHDRAW } from './movement.ts';
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

function repair(t: Table, event: string): void {
  if (t.s.public.channel === 'open') return;
  if (t.rng.chance(t.c.tuning.repair.process, 'repair process')) moveChannel(t, 1, 'process', event);
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
  done(t, seat, order, { seen: 'all', amount: by });
}

export const WASHINGTON_RULES: OrderRules = {
  process: {
    step: 'close',
    check: ({ public: open }) => (open.process >= 500 && open.channel === 'open' ? reason('nothing-to-repair') : null),
    run: (t, seat, order) => {
      const event = done(t, seat, order);
      moveProcess(t, amount(t.c, 'process', 'process'), 'order', event);
      repair(t, event);
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
  deploy: DEPLOY,
  withdraw: WITHDRAW,
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
      done(t, seat, order, { seen: 'all' });
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
