import { sum } from '../../lib/number.ts';
import type { Rng } from '../../lib/rng.ts';
import type { RaidPlan } from '../../rules/raids/plan.ts';
import type { Tally } from '../../rules/raids/tally.ts';
import type { PriceRange, SystemId, WeaponTables } from '../../rules/raids/types.ts';
import { WEAPON_CLASSES } from '../../rules/raids/types.ts';
import { launchedCounts, munitionsOf } from './average-raids.ts';
import { triangle } from './draws.ts';
import type { Engagement, ObservedEngagement } from './episode.ts';
import { defendersOf } from './unpublished.ts';

/** Why the model has no answer to a metric, or undefined when it has one. */
export function whyNotModelled(episode: Engagement, row: ObservedEngagement): string | undefined {
  const counted = launchedCounts(episode).filter(({ name }) => !row.classes || row.classes.includes(name));
  if (counted.length === 0) return 'the number launched is not published for these classes';
  if (row.classes?.some((name) => !episode.launched[name]))
    return 'the number launched is not published for all of these classes';
  const ofDefence = [
    'intercepted',
    'defeated',
    'share_defeated',
    'share_intercepted_of_engaged',
    'interceptors_fired',
    'cost_defender_usd',
  ];
  if (episode.counted === 'hit' && (ofDefence.includes(row.metric) || row.metric === 'launch_failures')) {
    return 'the episode starts at the impact: launch and defence are not run';
  }
  if (episode.counted === 'detected' && row.metric === 'launch_failures') {
    return 'the episode starts at the first layer: early failures are already out of the count';
  }
  const known = new Set<SystemId>(defendersOf(episode).map(({ system }) => system));
  const stranger = row.systems?.find((system) => !known.has(system));
  return stranger && ofDefence.includes(row.metric) ? `${stranger} is not in the defence of this episode` : undefined;
}

/** One run of an episode: all its raids added together. */
export interface Run {
  plan: RaidPlan;
  tally: Tally;
  episode: Engagement;
  tables: WeaponTables;
  /** Draws the prices, which are only known as ranges. */
  rng: Rng;
}

const FLIGHT_SYSTEMS: readonly SystemId[] = ['aim9x', 'aim120'];
/** Aircraft of a flight, each up for one patrol of four hours. */
const AIRCRAFT_A_FLIGHT = 4;

const drawn = (run: Run, price: PriceRange): number => triangle(run.rng, price);

function attackerBill(run: Run, wanted: (at: number) => boolean): number {
  const { episode, tables } = run;
  return sum(
    launchedCounts(episode)
      .filter(({ name }) => wanted(WEAPON_CLASSES.indexOf(name)))
      .flatMap(({ name, count }) => {
        const munitions = munitionsOf(episode.attacker, name);
        return munitions.map((id) => {
          const price = tables.munitions[id]?.unitCostUsd;
          return price ? (count / munitions.length) * drawn(run, price) : 0;
        });
      }),
  );
}

function defenderBill(run: Run, row: ObservedEngagement, wanted: (at: number) => boolean): number {
  const { plan, tally, tables } = run;
  return sum(
    plan.layers.map((layer, index) => {
      const counts = tally.layers[index];
      if (!counts || (row.systems && !row.systems.includes(layer.battery.system))) return 0;
      const flown = FLIGHT_SYSTEMS.includes(layer.battery.system) && !row.classes;
      const air = flown ? counts.units * AIRCRAFT_A_FLIGHT * drawn(run, tables.patrolUsd) : 0;
      return sumWhere(counts.shotsByClass, wanted) * drawn(run, layer.system.unitCostUsd) + air;
    }),
  );
}

function sumWhere(counts: readonly number[], wanted: (at: number) => boolean): number {
  let total = 0;
  for (let at = 0; at < counts.length; at += 1) if (wanted(at)) total += counts[at] ?? 0;
  return total;
}

/** Kills or shots of the layers that the metric counts. */
function byLayers(
  run: Run,
  row: ObservedEngagement,
  what: 'killsByClass' | 'shotsByClass',
  wanted: (at: number) => boolean,
) {
  return sum(
    run.plan.layers.map((layer, index) => {
      const named = row.systems?.includes(layer.battery.system);
      const counts = run.tally.layers[index];
      // Without a list only missiles are interceptors; guns, beams and jamming kill but fire none.
      const counted = named ?? (what === 'killsByClass' || layer.system.missile);
      return counts && counted ? sumWhere(counts[what], wanted) : 0;
    }),
  );
}

/** Nobody is hurt who was not there: the published number of people, where one raid met them. */
function presentAt({ kind, target }: Engagement): number {
  return kind === 'raid' && target.people ? target.people.mid : Number.MAX_SAFE_INTEGER;
}

/** The metric's value in this run; undefined when the run gives none, such as a share of nothing. */
export function measure(run: Run, row: ObservedEngagement): number | undefined {
  const { tally, episode } = run;
  const names = row.classes;
  const wanted = (at: number) => {
    const name = WEAPON_CLASSES[at];
    return !names || (name !== undefined && names.includes(name));
  };
  const launched = () =>
    sum(launchedCounts(episode).map(({ name, count }) => (!names || names.includes(name) ? count : 0)));
  const failed = () => sumWhere(tally.failed, wanted);
  const stopped = () => byLayers(run, row, 'killsByClass', wanted);
  switch (row.metric) {
    case 'launch_failures':
      return failed();
    case 'intercepted':
      return stopped();
    case 'defeated':
      return failed() + stopped();
    case 'leaked':
      return sumWhere(tally.leaked, wanted) + sumWhere(tally.open, wanted);
    case 'hits':
      return sumWhere(tally.hits, wanted);
    case 'share_defeated':
      return launched() > 0 ? (failed() + stopped()) / launched() : undefined;
    case 'share_intercepted_of_engaged': {
      const engaged = sumWhere(tally.engaged, wanted);
      return engaged > 0 ? stopped() / engaged : undefined;
    }
    case 'interceptors_fired':
      return byLayers(run, row, 'shotsByClass', wanted);
    case 'deaths':
      return Math.min(presentAt(episode), sumWhere(tally.deaths, wanted));
    case 'injured': {
      const alive =
        presentAt(episode) -
        Math.min(
          presentAt(episode),
          sumWhere(tally.deaths, () => true),
        );
      return Math.min(alive, sumWhere(tally.injured, wanted));
    }
    case 'cost_attacker_usd':
      return Math.round(attackerBill(run, wanted));
    case 'cost_defender_usd':
      return Math.round(defenderBill(run, row, wanted));
  }
}
