import { clamp } from '../../lib/number.ts';
import type { Confidence, Degree, Report, TrueAct } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { CAPITALS, type Capital, type Front, isCommander, type Seat } from '../vocabulary.ts';

/** Every capital gets its own noisy report on who did what, and how far the patron stood behind it (M9). */

/** Who may be blamed for an act on a front (tables.md section 11). */
export const SUSPECTS: Record<Front, Seat[]> = {
  LEB: ['lebanon', 'tehran'],
  IRQ: ['border', 'tehran'],
  RED: ['yemen', 'tehran'],
  GULF: ['tehran', 'yemen', 'border'],
  ISR: ['tehran', 'yemen', 'lebanon'],
  IRN: ['jerusalem', 'washington'],
  SHD: ['jerusalem', 'washington'],
};

/** The list a reader works through for an act: without a patron who disowned it, without the reader itself. */
export function suspectsOf(act: TrueAct, reader: Seat): Seat[] {
  return SUSPECTS[act.front].filter(
    (seat) => seat !== reader && !(act.disowned && seat === 'tehran' && act.author !== 'tehran'),
  );
}

/** Chance in whole % that the reader's report names the right author. */
export function rightPct(t: Table, act: TrueAct, reader: Capital, intelligence: boolean): number {
  const a = t.c.tuning.attribution;
  const telemetry = isCommander(act.author) ? t.s.shared.franchise[act.author].telemetry : 0;
  const own = reader === 'tehran' && isCommander(act.author);
  const north = reader === 'jerusalem' && act.front === 'LEB';
  const base = own ? a.tehranOwn + a.tehranTelemetry * telemetry : north ? a.jerusalemLebanon : a.base;
  const pct =
    base +
    (act.level >= 3 ? a.bigAct : 0) +
    (intelligence ? a.intelligence : 0) -
    (act.front === 'SHD' ? a.shadow : 0) -
    (suspectsOf(act, reader).length > 2 ? a.crowded : 0);
  return clamp(pct, a.low, a.high);
}

const labelOf = (pct: number, t: Table): Confidence =>
  pct >= t.c.tuning.attribution.labelHigh ? 'high' : pct >= t.c.tuning.attribution.labelMedium ? 'medium' : 'low';

const DEGREES: Degree[] = ['directed', 'tolerated', 'freelance'];

function readDegree(t: Table, act: TrueAct, pct: number): Degree {
  if (t.rng.chance(pct - t.c.tuning.attribution.degreeLess, `degree ${act.id}`)) return act.degree;
  const others = DEGREES.filter((degree) => degree !== act.degree);
  return others[t.rng.below(others.length)] ?? act.degree;
}

/** One report of one reader; it replaces what that reader held before, and names whom a grudge is laid on. */
export function report(t: Table, act: TrueAct, reader: Capital, basis: Report['basis']): void {
  const sure = basis === 'owned' || basis === 'evidence' || act.kind === 'sabotage';
  const pct = sure ? t.c.tuning.attribution.evidence : rightPct(t, act, reader, basis === 'intelligence');
  const others = suspectsOf(act, reader).filter((seat) => seat !== act.author);
  const right = sure || others.length === 0 || t.rng.chance(pct, `author ${reader} ${act.front}`);
  const blamed = right ? act.author : (others[t.rng.below(others.length)] ?? act.author);
  const entry: Report = {
    act: act.id,
    turn: t.s.public.turn,
    blamed,
    confidence: labelOf(pct, t),
    degree: readDegree(t, act, pct),
    basis,
  };
  const own = t.s.seats[reader];
  own.reports = [...own.reports.filter((other) => other.act !== act.id), entry];
  for (const grudge of own.grudges) if (grudge.act === act.id) grudge.blamed = blamed;
  const { confidence, degree } = entry;
  emit(
    t,
    'report.arrived',
    { seat: reader, act: act.id, blamed, confidence, degree },
    { seen: [reader], causes: [act.id] },
  );
}

/** Assess: reports on this turn's acts that others could see. */
export function attribute(t: Table): void {
  const { turn } = t.s.public;
  for (const act of t.s.secret.acts) {
    if (act.turn !== turn || !act.seen) continue;
    for (const reader of CAPITALS) {
      if (reader === act.author || t.s.seats[reader].reports.some((entry) => entry.act === act.id)) continue;
      report(t, act, reader, act.claimed ? 'owned' : 'report');
    }
  }
}
