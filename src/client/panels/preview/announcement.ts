import type { Catalogue } from '../../../rules/catalogue.ts';
import { noiseChance } from '../../../rules/signals/noise.ts';
import type { SeatView } from '../../../rules/view/view-types.ts';
import type { PlannedAct } from './act-of-order.ts';

/** A telegraph of this turn that the planned act would keep. */
export interface Announcement {
  /** What remains of the act's Heat, %. */
  pct: number;
  /** Chance in % that it arrived late or blurred, which loses the benefit. */
  noise: number;
  sure: boolean;
}

/** The telegraph that announces this act, from what the seat itself sent this turn; null if none does. */
export function announcement(view: SeatView, c: Catalogue, act: PlannedAct): Announcement | null {
  const { turn, acts } = view.public;
  const { factorPct, window } = c.tuning.signals.telegraph;
  const sent = view.own.sent.find(
    ({ turn: on, message }) =>
      on === turn &&
      message.kind === 'telegraph' &&
      (message.by ?? view.seat) === view.seat &&
      message.level === act.level &&
      (message.place === undefined ? message.front === act.front : message.place === act.place),
  );
  if (!sent) return null;
  const before = acts.filter(
    ({ announced, front, turn: on }) => announced && front === act.front && on > turn - window,
  ).length;
  const noise = noiseChance(view.public, c);
  return { pct: factorPct[before] ?? 100, noise, sure: noise === 0 };
}
