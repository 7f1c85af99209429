import { clamp } from '../../../lib/number.ts';
import type { Catalogue } from '../../../rules/catalogue.ts';
import { siteStrikeOdds } from '../../../rules/clocks/site-strike.ts';
import type { Order } from '../../../rules/commands.ts';
import type { SeatView } from '../../../rules/view/view-types.ts';
import { isCommander } from '../../../rules/vocabulary.ts';
import { between, exactly, type Span } from './span.ts';

/** A chance an order hangs on, whole %, as a range where the seat cannot know more. */
export interface ChanceLine extends Span {
  code: 'success' | 'repair' | 'incident' | 'seen' | 'right' | 'blamed' | 'lost' | 'process' | 'read-as-attack';
}
const chance = (code: ChanceLine['code'], span: Span | number): ChanceLine => ({
  code,
  ...(typeof span === 'number' ? exactly(span) : span),
});

/** Hardening as this seat may know it: Tehran's own, a reading give or take one, or anything. */
function hardeningKnown({ own, public: open }: SeatView, c: Catalogue): Span {
  if (own.nuclear) return exactly(own.nuclear.hardening);
  const most = c.tuning.clocks.maxHardening;
  const reading = own.readings.findLast(({ what, turn }) => what === 'hardening' && turn > open.turn - 4);
  if (typeof reading?.value !== 'number') return between(0, most);
  return between(clamp(reading.value - 1, 0, most), clamp(reading.value + 1, 0, most));
}

/** Success of a strike on a site, between the worst and the best this seat must reckon with (game.md section 8). */
export function siteOdds(view: SeatView, c: Catalogue, joint: boolean): Span {
  const hardening = hardeningKnown(view, c);
  const struck = view.own.nuclear?.timesStruck ?? view.public.acts.filter(({ kind }) => kind === 'strike-site').length;
  const ready = view.own.nuclear ? view.own.nuclear.dispersedUntil >= view.public.turn : null;
  const odds = (hardening: number, spread: boolean) =>
    siteStrikeOdds({ hardening, timesStruck: struck }, spread, joint, c);
  return between(odds(hardening.high, ready ?? true), odds(hardening.low, ready ?? false));
}

function shipmentLoss({ franchise }: SeatView, to: string | undefined, amount: (name: string) => number): Span {
  if (to === 'border') return exactly(amount('lossBorder'));
  if (to === 'yemen') return between(0, amount('lossYemen'));
  const loss = amount('lossLebanon');
  return franchise.lebanon ? between(loss + amount('lossGovern'), loss + amount('lossTrade')) : exactly(loss);
}

function actChances(view: SeatView, c: Catalogue, order: Order, amount: (name: string) => number): ChanceLine[] {
  switch (order.order) {
    case 'strike-iran':
      if (order.item === 'cyber') return [chance('success', amount('cyberOdds'))];
      return order.item === 'site' ? [chance('success', siteOdds(view, c, false))] : [];
    case 'strike-site':
      return [chance('success', siteOdds(view, c, view.allies?.greenLight === view.public.turn))];
    case 'targeted-killing':
    case 'cyber-spy':
    case 'cyber':
      return [chance('success', amount('odds'))];
    case 'sabotage':
      return [chance('success', amount('odds')), chance('blamed', amount('blamed'))];
    case 'enforce':
      return [chance('incident', amount('incident'))];
    default:
      return [];
  }
}

/** Every chance a player should see before giving the order. */
export function chances(view: SeatView, c: Catalogue, order: Order): ChanceLine[] {
  const amounts = c.orders[order.order].amounts;
  const amount = (name: string): number => (Object.hasOwn(amounts, name) ? (amounts[name] ?? 0) : 0);
  switch (order.order) {
    case 'process':
      return view.public.channel === 'open' ? [] : [chance('repair', c.tuning.repair.process)];
    case 'intelligence':
      return [chance('right', amount('right'))];
    case 'withdraw':
      return order.announce ? [] : [chance('seen', amount('seenQuiet'))];
    case 'leak':
      return [chance('process', amount('processOdds'))];
    case 'ship-rockets':
      return order.to && isCommander(order.to) ? [chance('lost', shipmentLoss(view, order.to, amount))] : [];
    default:
      return actChances(view, c, order, amount);
  }
}
