import type { Order, OrdersCommand } from '../commands.ts';
import type { CarriedMessage, Pledge } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { moveBacking, moveGrievance, moveHome } from '../state/tracks.ts';
import { type BySeat, isCommander, type Seat } from '../vocabulary.ts';

/** Requests granted and support promised: a word that needs its order in the same turn (tables.md section 3). */

const PLEDGED = { funding: 'funding', rockets: 'support-rockets' } as const;

/** Signals: a directive with support is a promise. */
export function promiseSupport(t: Table, { id, to, sent }: CarriedMessage): void {
  const { support } = sent;
  if (!to || !support || support === 'none') return;
  t.s.seats.tehran.pledges.push({ to, kind: PLEDGED[support], due: t.s.public.turn, message: id });
}

/** R1: the other side granted what was asked. */
export function grantRequest(t: Table, { id, from, to, sent }: CarriedMessage): void {
  const { turn } = t.s.public;
  switch (sent.ask) {
    case 'green-light':
      giveGreenLight(t);
      return;
    case 'not-before':
      // Binds from the next turn on: a strike of this turn was decided before the word was given.
      t.s.shared.allies.notBefore = sent.turn ?? turn + t.c.tuning.signals.notBefore.soonest;
      return;
    case 'munitions':
    case 'money':
    case 'rockets':
      if (to) t.s.seats[to].pledges.push({ to: from, kind: sent.ask, due: turn, message: id });
      return;
    case undefined:
      return;
  }
}

/** Washington will join her strike, now or next turn; while diplomacy is not exhausted that costs it at home. */
function giveGreenLight(t: Table): void {
  const { process, home, turns } = t.c.tuning.signals.greenLight;
  t.s.shared.allies.greenLight = t.s.public.turn + turns;
  moveBacking(t, t.c.tuning.backing.granted, { code: 'green-light' });
  if (t.s.public.process < process) moveHome(t, 'washington', home, { code: 'green-light' });
}

/** R1: a request was turned down, or not answered. Commanders ask again; Jerusalem remembers. */
export function refuseRequest(t: Table, { from }: CarriedMessage): void {
  if (from === 'jerusalem') moveBacking(t, t.c.tuning.backing.refused, { code: 'request-refused' });
}

function fulfils({ order, to, step, item }: Order, pledge: Pledge): boolean {
  switch (pledge.kind) {
    case 'munitions':
      return order === 'resupply' && item === 'jerusalem';
    case 'money':
    case 'funding':
      return order === 'fund' && to === pledge.to && step !== -1;
    case 'rockets':
    case 'support-rockets':
      return order === 'ship-rockets' && to === pledge.to;
    case 'green-light':
    case 'not-before':
      return true;
  }
}

/** R2: a grant or a promise of support without its order this turn is broken; Jerusalem's date is watched here too. */
export function judgePledges(t: Table, drafts: BySeat<OrdersCommand | null>): void {
  const { turn } = t.s.public;
  for (const by of ['washington', 'tehran'] as const) {
    const own = t.s.seats[by];
    const due = own.pledges.filter((pledge) => pledge.due <= turn);
    own.pledges = own.pledges.filter((pledge) => pledge.due > turn);
    const orders = drafts[by]?.orders ?? [];
    const broken = due.filter((pledge) => !orders.some((order) => fulfils(order, pledge)));
    for (const pledge of due) {
      const facts = { by, to: pledge.to, kind: pledge.kind };
      const type = broken.includes(pledge) ? 'pledge.broken' : 'pledge.kept';
      emit(t, type, facts, { seen: [by, pledge.to], causes: [pledge.message] });
    }
    for (const to of new Set(due.map((pledge) => pledge.to)))
      settle(
        t,
        to,
        broken.some((pledge) => pledge.to === to),
      );
  }
  judgeDate(t);
}

/** A word kept or broken counts once for each it was given to. */
function settle(t: Table, to: Seat, broken: boolean): void {
  const { granted, refused } = t.c.tuning.backing;
  const { grievance, voidTurns } = t.c.tuning.signals.promise;
  if (to === 'jerusalem')
    moveBacking(t, broken ? refused : granted, { code: broken ? 'pledge-broken' : 'pledge-kept' });
  if (!broken || !isCommander(to)) return;
  moveGrievance(t, to, grievance, { code: 'promise-broken' });
  t.s.shared.franchise[to].promisesVoidUntil = t.s.public.turn + voidTurns;
}

/** Whether the date was only agreed this turn, and so binds from the next. */
const agreedNow = (t: Table): boolean =>
  t.s.seats.washington.inbox.some(
    ({ turn, message, answer }) => turn === t.s.public.turn && message.ask === 'not-before' && answer === 'yes',
  );

/** Jerusalem strikes before the date it gave: Washington's backing breaks; the date comes and she has waited: it grows. */
function judgeDate(t: Table): void {
  const { allies } = t.s.shared;
  const { turn } = t.s.public;
  const { notBeforeKept, notBeforeBroken } = t.c.tuning.backing;
  if (allies.notBefore === 0 || agreedNow(t)) return;
  const strikes = t.s.secret.pendingOrders.jerusalem.some(({ order }) => order === 'strike-site');
  const kept = turn >= allies.notBefore;
  if (!kept && !strikes) return;
  allies.notBefore = 0;
  const facts = { by: 'jerusalem' as const, to: 'washington' as const, kind: 'not-before' };
  emit(t, kept ? 'pledge.kept' : 'pledge.broken', facts, { seen: ['washington', 'jerusalem'] });
  moveBacking(t, kept ? notBeforeKept : notBeforeBroken, { code: kept ? 'date-kept' : 'date-broken' });
}
