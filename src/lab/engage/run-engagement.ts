import { type Rng, rngOver, seedRng } from '../../lib/rng.ts';
import { airspaceOf, fly } from '../../rules/raids/flight.ts';
import { planRaid } from '../../rules/raids/plan.ts';
import { emptyTally } from '../../rules/raids/tally.ts';
import type { RaidInput, WeaponTables } from '../../rules/raids/types.ts';
import { type AverageRaid, averageRaids } from './average-raids.ts';
import type { Engagement } from './episode.ts';
import { measure, type Run, whyNotModelled } from './measure.ts';
import { alertOf, drawConditions, shelterOf, tollPctOf } from './unpublished.ts';
import { type MetricReport, modelled, notModelled } from './verdict.ts';

export interface Sampling {
  runs: number;
  seed: string;
}

/** All raids of one run, added together: the game's own raid, flown as often as the campaign had raids. */
function runOnce(tables: WeaponTables, episode: Engagement, raids: readonly AverageRaid[], rng: Rng): Run | undefined {
  const conditions = drawConditions(episode, rng);
  const inputs = raids.map(
    ({ salvo }): RaidInput => ({
      salvo,
      counted: episode.counted,
      placeKind: episode.target.place_kind,
      doctrine: 'balanced',
      alert: alertOf(episode),
      shelter: shelterOf(episode),
      tollPct: tollPctOf(episode),
      // Every raid meets fresh magazines, so no stock is kept.
      stock: {},
      ...conditions,
    }),
  );
  const plans = inputs.map((input) => planRaid(tables, input));
  const [plan] = plans;
  if (!plan) return undefined;
  const tally = emptyTally(plan.lines.length, plan.layers.length);
  plans.forEach((each, index) => {
    const raid = { plan: each, air: airspaceOf(each), stock: each.input.stock, rng, tally };
    for (let times = raids[index]?.times ?? 0; times > 0; times -= 1) fly(raid);
  });
  return { plan, tally, episode, tables, rng };
}

/** The episode's metrics over many runs; the draws depend on the seed and the episode's id only. */
export function runEngagement(tables: WeaponTables, episode: Engagement, { runs, seed }: Sampling): MetricReport[] {
  const rng = rngOver(seedRng(`${seed}/${episode.id}`));
  const raids = averageRaids(episode);
  const reasons = episode.observed.map((row) => whyNotModelled(episode, row));
  const samples = episode.observed.map((): number[] => []);
  if (reasons.some((reason) => reason === undefined)) {
    for (let count = 0; count < runs; count += 1) {
      const run = runOnce(tables, episode, raids, rng);
      if (!run) break;
      episode.observed.forEach((row, index) => {
        const value = reasons[index] === undefined ? measure(run, row) : undefined;
        if (value !== undefined) samples[index]?.push(value);
      });
    }
  }
  return episode.observed.map((row, index) => {
    const reason = reasons[index];
    return reason === undefined ? modelled(row, samples[index] ?? []) : notModelled(row, reason);
  });
}
