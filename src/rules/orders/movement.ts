import type { Catalogue } from '../catalogue.ts';
import type { Order } from '../commands.ts';
import { perceive } from '../escalation/perception.ts';
import { reason } from '../reasons.ts';
import { emit, type Table } from '../state/table.ts';
import { moveHome, moveResolve } from '../state/tracks.ts';
import type { SeatView } from '../view/view-types.ts';
import { inLine } from './forces.ts';
import { amount, type OrderRule } from './order-rule.ts';

/** Washington's units between the theatre and the Indo-Pacific box: what binds its attention (M16). */

/** A unit leaves or arrives; an unseen withdrawal leaves it on everybody else's map. Returns the event, if it moved. */
function moveUnit(t: Table, order: Order, to: string, shown: boolean): string | null {
  const unit = t.s.seats.washington.units.find(({ id }) => id === order.unit);
  const open = t.s.public.units.find(({ id }) => id === order.unit);
  if (!unit || !open) return null;
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
  return emit(t, 'unit.moved', facts, shown ? {} : { seen: ['washington'] });
}

/** Each unit in the box to each place where its kind may stand. */
function deployOptions({ own }: SeatView, c: Catalogue): Order[] {
  const boxed = own.units.filter(({ place }) => place === 'box');
  return boxed.flatMap(({ id, kind }) =>
    c.tuning.unitTypes[kind].stations.map((place): Order => ({ order: 'deploy', unit: id, place })),
  );
}

export const DEPLOY: OrderRule = {
  step: 'close',
  options: deployOptions,
  check: (view, _c, order) =>
    view.own.units.find(({ id }) => id === order.unit)?.place === 'box' ? null : reason('not-in-box'),
  run: (t, _seat, order) => {
    const unit = t.s.seats.washington.units.find(({ id }) => id === order.unit);
    if (!unit || !order.place) return;
    const event = moveUnit(t, order, order.place, true);
    unit.readyFrom = t.s.public.turn + 1;
    moveResolve(t, t.c.tuning.resolve.deploy, { code: 'deploy', cause: event });
    perceive(t, 'washington', 'deploy', event);
  },
};

export const WITHDRAW: OrderRule = {
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
    const event = moveUnit(t, order, 'box', seen);
    if (!open) return;
    moveHome(t, seat, amount(t.c, 'withdraw', 'home'), { code: 'withdraw', cause: event });
    moveResolve(t, t.c.tuning.resolve.withdraw, { code: 'withdraw', cause: event });
  },
};
