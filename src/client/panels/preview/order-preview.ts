import type { Catalogue } from '../../../rules/catalogue.ts';
import type { Order } from '../../../rules/commands.ts';
import { bandOf as bandIndex } from '../../../rules/escalation/bands.ts';
import { pauseRuns } from '../../../rules/signals/pauses.ts';
import type { SeatView } from '../../../rules/view/view-types.ts';
import { actOf, type PlannedAct } from './act-of-order.ts';
import { announcement } from './announcement.ts';
import { type ChanceLine, chances } from './chances.ts';
import { type Harm, harmOf, warnedHarm } from './harm.ts';
import { actHeat, type HeatLine, perceptionHeat } from './heat-lines.ts';
import { type RoundsLine, roundsOf } from './rounds.ts';
import { between, exactly, type Span, total } from './span.ts';
import { type TrackLine, trackLines } from './track-lines.ts';

/** What an order may bring, as ranges from the seat's own knowledge (game.md section 10). */
export interface OrderPreview {
  /** $M: what it costs now. */
  price: number;
  /** $M it earns in the same turn. */
  earns: Span;
  rounds: RoundsLine[];
  /** Sum of the terms; null for orders that add no Heat by themselves. */
  heat: Span | null;
  heatLines: HeatLine[];
  tracks: TrackLine[];
  chances: ChanceLine[];
  /** What it does to people and arms, warned as they are; null where it hurts nobody or the seat cannot say. */
  harm: Harm | null;
  notes: PreviewNote[];
}
/** Consequences that are no number: what others will see, what is broken, what cannot be taken back. */
export type PreviewNote =
  | 'warned'
  | 'unseen'
  | 'owned'
  | 'untold-red-line'
  | 'pause-calls-off'
  | 'breaks-waiver'
  | 'channel-falls'
  | 'ends-b'
  | 'uses-rockets'
  | 'green-light-norm';

function notesOf(view: SeatView, c: Catalogue, order: Order, lines: readonly HeatLine[]): PreviewNote[] {
  const act = actOf(c, order);
  const deals = view.capitals?.deals ?? [];
  const cancels = order.order === 'tighten' || order.order === 'enforce';
  const announced = lines.some(({ code }) => code === 'announced');
  const homeland = act !== null && (act.front === 'ISR' || act.front === 'IRN');
  const found: [PreviewNote, boolean][] = [
    ['pause-calls-off', order.holdIfPause === true && pauseRuns(view.public)],
    ['warned', announced],
    ['channel-falls', homeland && !announced],
    ['ends-b', act?.front === 'IRN' && act.level >= 3],
    ['unseen', act?.front === 'SHD'],
    ['owned', order.order === 'attack' && order.claimed === true],
    ['uses-rockets', order.order === 'attack' && (order.level ?? 1) >= 3],
    ['breaks-waiver', cancels && deals.some(({ kind }) => kind === 'waiver')],
    ['green-light-norm', order.order === 'reply' && lines.some(({ code }) => code === 'within')],
    ['untold-red-line', act !== null && act.level >= 3 && !lines.some(({ code }) => code === 'red-line')],
  ];
  return found.filter(([, holds]) => holds).map(([note]) => note);
}

/** Trade brings more when the table is hot and lanes are disrupted (M10); the border cannot know of shipments. */
function earnings(view: SeatView, c: Catalogue, { order }: Order): Span {
  if (order !== 'trade') return exactly(0);
  const { base = 0, band = 0, yemenLane = 0, borderShipment = 0 } = c.orders.trade.amounts;
  const bandsAbove = Math.max(0, bandIndex(view.public.heat) - 1);
  const sure =
    base + band * bandsAbove + (view.seat === 'yemen' ? Math.floor((yemenLane * view.public.lanes.RED) / 100) : 0);
  return between(sure, sure + (view.seat === 'border' ? borderShipment : 0));
}

/** Warned people are hurt less; while the warning may be lost on its way, the worse is shown. */
function plannedHarm(view: SeatView, c: Catalogue, act: PlannedAct): Harm | null {
  const harm = harmOf(c, act);
  return harm && announcement(view, c, act)?.sure ? warnedHarm(c, harm) : harm;
}

/** The whole preview of one order at this price. */
export function previewOrder(view: SeatView, c: Catalogue, order: Order, price: number): OrderPreview {
  const act = actOf(c, order);
  const heatLines = act ? actHeat(view, c, order, act) : perceptionHeat(view, c, order);
  return {
    price,
    earns: earnings(view, c, order),
    rounds: roundsOf(view.own.stock, c, view.seat, order),
    heat: heatLines.length > 0 ? total(heatLines) : null,
    heatLines,
    tracks: trackLines(view, c, order),
    chances: chances(view, c, order),
    harm: act && plannedHarm(view, c, act),
    notes: notesOf(view, c, order, heatLines),
  };
}
