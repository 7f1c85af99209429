import { sum } from '../../lib/number.ts';
import type { Catalogue } from '../catalogue.ts';
import { homeToll } from '../escalation/home.ts';
import type { ScoreTally, TrueAct } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import { type BySeat, COMMANDERS, SEATS } from '../vocabulary.ts';

/** An empty tally for set-up; Home as it stands is also the lowest so far. */
export const startTally = (home: BySeat<number>): ScoreTally => ({
  oil: 0,
  boxWeight: 0,
  homeSum: { washington: 0, tehran: 0, jerusalem: 0, lebanon: 0, border: 0, yemen: 0 },
  homeLow: { ...home },
  quietTurns: 0,
  oilIncome: 0,
  rents: 0,
  turns: 0,
  tollCaused: { washington: 0, tehran: 0, jerusalem: 0, lebanon: 0, border: 0, yemen: 0 },
  tollHome: { lebanon: 0, border: 0, yemen: 0 },
  lastStrikeOnIran: 0,
});

/** Assess, once everything has settled: adds this turn to the sums that the scores are made of (tables.md section 14). */
export function tallyTurn(t: Table): void {
  const { s, c } = t;
  const tally = s.secret.score;
  const acts = s.secret.acts.filter(({ turn }) => turn === s.public.turn);
  tally.turns += 1;
  tally.oil += s.public.oil;
  tally.boxWeight += boxWeight(t);
  tally.oilIncome += s.seats.tehran.economy?.income ?? 0;
  tally.rents += s.seats.tehran.economy?.rents ?? 0;
  if (!acts.some((act) => hitsIsrael(c, act))) tally.quietTurns += 1;
  for (const seat of SEATS) {
    const { home } = s.seats[seat];
    tally.homeSum[seat] += home;
    tally.homeLow[seat] = Math.min(tally.homeLow[seat], home);
  }
  tallyToll(t, acts);
  if (acts.some((act) => isStrikeOnIran(c, act))) tally.lastStrikeOnIran = s.public.turn;
}

/** A joint strike is the doing of both capitals. */
function tallyToll(t: Table, acts: readonly TrueAct[]): void {
  const { tollCaused, tollHome } = t.s.secret.score;
  for (const act of acts) {
    const doers = act.joint ? (['washington', 'jerusalem'] as const) : [act.author];
    for (const seat of doers) tollCaused[seat] += act.tollPoints;
  }
  for (const seat of COMMANDERS) tollHome[seat] += homeToll(t, seat);
}

/** Attention released: the weight of what stands in the Indo-Pacific box. */
const boxWeight = ({ s, c }: Table): number =>
  sum(s.seats.washington.units.map(({ kind, place }) => (place === 'box' ? c.tuning.unitTypes[kind].weight : 0)));

/** Jerusalem's own ground: ISR and haifa. */
const hitsIsrael = (c: Catalogue, { hits, place }: TrueAct): boolean =>
  hits > 0 && c.places[place]?.holder === 'jerusalem';

/** What makes ending B: an act of level 3 or more at a place in Iran by another, known or not. */
export const isStrikeOnIran = (
  c: Catalogue,
  { level, place, author }: Pick<TrueAct, 'level' | 'place' | 'author'>,
): boolean => level >= 3 && author !== 'tehran' && c.places[place]?.holder === 'tehran';
