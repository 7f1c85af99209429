import type { WeaponTables } from '../../rules/raids/types.ts';
import { clone } from '../../rules/state/clone.ts';
import type { Engagement } from '../engage/episode.ts';
import { runEngagement, type Sampling } from '../engage/run-engagement.ts';
import type { MetricReport } from '../engage/verdict.ts';
import { type Parameter, touches } from './parameters.ts';

/** Values of the parameters, in their order. */
export type Values = readonly number[];

const MISS = 1;
/** Weight of the distance of the median, in half widths of the model's range: it pulls a search that misses nothing. */
const PULL = 0.1;
const FARTHEST = 3;

/** What is wrong with one metric: out of range, median out of its band, and a little for any distance. */
export function lossOf({ status, inRange, inPassBand, median, p5, p95, observed }: MetricReport): number {
  if (status !== 'modelled' || median === null || p5 === null || p95 === null) return 0;
  const half = Math.max((p95 - p5) / 2, Math.abs(median) * 0.05, 0.5);
  const far = Math.min(FARTHEST, Math.abs(observed - median) / half);
  return (inRange ? 0 : MISS) + (inPassBand ? 0 : MISS) + PULL * far * far;
}

/** Episodes under changed tables, each looked up where only numbers it cannot feel have moved. */
export interface Bench {
  episodes: readonly Engagement[];
  loss(episode: number, values: Values): number;
  reports(episode: number, values: Values): MetricReport[];
}

export function tablesWith(tables: WeaponTables, parameters: readonly Parameter[], values: Values): WeaponTables {
  const changed = clone(tables);
  parameters.forEach((parameter, at) => {
    const value = values[at];
    if (value !== undefined) parameter.write(changed, value);
  });
  return changed;
}

interface BenchOptions {
  tables: WeaponTables;
  parameters: readonly Parameter[];
  episodes: readonly Engagement[];
}

export function openBench({ tables, parameters, episodes }: BenchOptions, sampling: Sampling): Bench {
  const felt = episodes.map((episode) => parameters.map((parameter) => touches(parameter, episode)));
  const known = new Map<string, MetricReport[]>();
  const reports = (at: number, values: Values): MetricReport[] => {
    const key = `${at}/${values.map((value, index) => (felt[at]?.[index] ? value : '')).join('/')}`;
    const episode = episodes[at];
    const found =
      known.get(key) ?? (episode ? runEngagement(tablesWith(tables, parameters, values), episode, sampling) : []);
    known.set(key, found);
    return found;
  };
  const loss = (at: number, values: Values): number => reports(at, values).reduce((sum, row) => sum + lossOf(row), 0);
  return { episodes, loss, reports };
}

/** Steps of the search, as parts of each parameter's span, coarse to fine. */
const STEPS = [0.25, 0.125, 0.06];

const clampTo = ({ low, high }: Parameter, value: number): number => Math.min(high, Math.max(low, Math.round(value)));

interface Search {
  bench: Bench;
  parameters: readonly Parameter[];
  /** The episode that is left out; null: none. */
  without: number | null;
  /** Called between evaluations; true stops the search where it is. */
  pause: () => Promise<boolean>;
}

/** Best values by coordinates: each parameter in turn is moved while that helps, at smaller and smaller steps. */
export async function bestValues({ bench, parameters, without, pause }: Search): Promise<Values> {
  const used = bench.episodes.map((_, at) => at).filter((at) => at !== without);
  const lossAt = (values: Values): number => used.reduce((sum, at) => sum + bench.loss(at, values), 0);
  let values: Values = parameters.map(({ start }) => start);
  let best = lossAt(values);
  for (const step of STEPS) {
    for (const [at, parameter] of parameters.entries()) {
      for (const way of [1, -1]) {
        let moved = true;
        while (moved) {
          if (await pause()) return values;
          const now = values[at] ?? 0;
          const to = clampTo(parameter, now + way * Math.max(1, step * (parameter.high - parameter.low)));
          const tried = values.with(at, to);
          const loss = to === now ? best : lossAt(tried);
          moved = loss < best - 1e-9;
          if (moved) [values, best] = [tried, loss];
        }
      }
    }
  }
  return values;
}
