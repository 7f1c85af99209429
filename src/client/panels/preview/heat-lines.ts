import { roundHalfAway } from '../../../lib/number.ts';
import type { Catalogue } from '../../../rules/catalogue.ts';
import type { Order } from '../../../rules/commands.ts';
import { pauseRuns } from '../../../rules/signals/pauses.ts';
import type { SeatView } from '../../../rules/view/view-types.ts';
import { CAPITALS, isCapital, type RedLineId, type Seat, sameSide } from '../../../rules/vocabulary.ts';
import type { PlannedAct } from './act-of-order.ts';
import { type Announcement, announcement } from './announcement.ts';
import { harmOf, tollSpan, warnedHarm } from './harm.ts';
import { between, exactly, plus, type Span } from './span.ts';

/** Why an order moves Heat, one line a term (game.md section 11). Hundredths, from the seat's own knowledge alone. */
export interface HeatLine extends Span {
  code:
    | 'within'
    | 'above'
    | 'homeland'
    | 'announced'
    | 'pause'
    | 'limit'
    | 'toll'
    | 'red-line'
    | 'wrong-author'
    | 'perception'
    | 'threshold';
  params: Record<string, string | number>;
}
const line = (code: HeatLine['code'], span: Span, params: HeatLine['params'] = {}): HeatLine => ({
  code,
  ...span,
  params,
});

/** k(k + 1)/2 for the steps above the Norm, in hundredths. */
const steps = (k: number): number => 50 * k * (k + 1);

function tollLine(c: Catalogue, act: PlannedAct, told: Announcement | null): HeatLine[] {
  const harm = harmOf(c, act);
  if (harm === null) return [];
  const heat = (points: number) => roundHalfAway((points * c.tuning.heat.tollPoint) / 100);
  const full = tollSpan(harm);
  const least = tollSpan(told ? warnedHarm(c, harm) : harm);
  const most = told?.sure ? tollSpan(warnedHarm(c, harm)) : full;
  return [line('toll', between(heat(least.low), heat(most.high)))];
}

/** Lines that an act of this kind would cross, if their owner drew them. */
function crossable({ front, place, level, harm, victim }: PlannedAct, c: Catalogue): RedLineId[] {
  const kind = place === null ? null : c.places[place]?.kind;
  const found: [RedLineId, boolean][] = [
    ['R1', harm === 'raid' && place !== null && c.places[place]?.usTroops === true],
    ['R2', front === 'GULF' && level >= 2],
    ['R3', front === 'ISR' && level >= 3],
    ['R5', front === 'IRN' && level >= 3],
    ['R6', kind === 'nuclear_site'],
    ['R7', place === 'kharg' || place === 'jask' || front === 'GULF'],
    ['R8', harm === 'killing'],
    ['R9', place !== null && c.places[place]?.capital === true && level >= 2],
    ['R11', victim === 'jerusalem' && place === 'haifa' && level >= 3],
    ['R12', harm === 'package' && level >= 3],
  ];
  return found.filter(([, crosses]) => crosses).map(([id]) => id);
}

/** Lines of the other side that this seat has been told of: in public, or in its inbox. */
function toldLines({ seat, own, public: open }: SeatView): { line: RedLineId; by: Seat }[] {
  const declared = open.declared.map(({ seat: by, line: id }) => ({ line: id, by }));
  const written = own.inbox.flatMap(({ from, message }) =>
    message.kind === 'red-line' && message.line ? [{ line: message.line, by: from }] : [],
  );
  return [...declared, ...written].filter(({ by }) => !sameSide(by, seat));
}

function redLine(view: SeatView, c: Catalogue, act: PlannedAct): HeatLine[] {
  const crossed = crossable(act, c);
  const told = toldLines(view).find(({ line: id }) => crossed.includes(id));
  if (!told) return [];
  return [
    line('red-line', between(0, c.tuning.heat.redLine + c.tuning.heat.redLineTold), { line: told.line, seat: told.by }),
  ];
}

function wrongAuthor(view: SeatView, c: Catalogue, order: Order, { front }: PlannedAct): HeatLine[] {
  const open = view.own.grudges.find((grudge) => grudge.front === front && !grudge.answered && grudge.blamed !== null);
  if (order.order !== 'reply' || !open) return [];
  const report = view.own.reports.find(({ act }) => act === open.act);
  if (!report || report.basis === 'owned' || report.basis === 'evidence') return [];
  return [line('wrong-author', between(0, c.tuning.heat.wrongAuthor), { confidence: report.confidence })];
}

function broken(view: SeatView, order: Order, act: PlannedAct, heat: Span): HeatLine[] {
  const { norms } = view.public;
  const runs = pauseRuns(view.public);
  const binds = isCapital(view.seat) && view.seat !== 'jerusalem' ? act.level >= 1 : act.level > norms[act.front];
  if (runs && binds && order.holdIfPause !== true) return [line('pause', heat)];
  const limit = view.capitals?.limits[act.front];
  return limit !== undefined && act.level > limit ? [line('limit', heat, { limit })] : [];
}

/** All terms of the Heat an act may add, before the decay of the turn. */
export function actHeat(view: SeatView, c: Catalogue, order: Order, act: PlannedAct): HeatLine[] {
  const norm = view.public.norms[act.front];
  const k = Math.max(0, act.level - norm);
  const homeland = k > 0 && (act.front === 'ISR' || act.front === 'IRN') ? c.tuning.heat.homeland : 0;
  const heat = steps(k) + homeland;
  const told = announcement(view, c, act);
  const params = { level: act.level, norm };
  const lines = [k > 0 ? line('above', exactly(steps(k)), params) : line('within', exactly(0), params)];
  if (homeland > 0) lines.push(line('homeland', exactly(homeland)));
  const saved = told ? roundHalfAway((heat * (told.pct - 100)) / 100) : 0;
  const relief = between(saved, told && !told.sure ? 0 : saved);
  if (told && heat > 0)
    lines.push(line('announced', relief, { factor: (told.pct / 100).toFixed(2), noise: told.noise }));
  return [
    ...lines,
    ...(heat > 0 ? broken(view, order, act, plus(exactly(heat), relief)) : []),
    ...tollLine(c, act, told),
    ...redLine(view, c, act),
    ...wrongAuthor(view, c, order, act),
  ];
}

/** A readiness move may be read as an attack by each capital of the other side (tables.md section 11). */
export function perceptionHeat(view: SeatView, c: Catalogue, order: Order): HeatLine[] {
  const starts =
    order.order === 'deploy' || order.order === 'disperse' || (order.order === 'mobilise' && order.step !== -1);
  if (!starts || view.public.length === 'lesson') return [];
  const readers = CAPITALS.filter((seat) => !sameSide(seat, view.seat)).length;
  const { defend, perHeat, heatFrom } = c.tuning.perception;
  const pct = 100 - defend + (perHeat * Math.max(0, view.public.heat - heatFrom)) / 100;
  return [
    line('perception', between(0, readers * c.tuning.heat.attackReading), { pct: Math.min(100, roundHalfAway(pct)) }),
  ];
}
