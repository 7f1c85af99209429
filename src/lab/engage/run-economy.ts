import { type Rng, rngOver, seedRng } from '../../lib/rng.ts';
import { freightTarget, oilTarget, shipsPassingPct, warRiskShare } from '../../rules/economy/prices.ts';
import type { Lane } from '../../rules/vocabulary.ts';
import { bell, factor } from './draws.ts';
import type { EconomyEpisode, EconomyMetric, LaneState } from './episode.ts';
import type { Sampling } from './run-engagement.ts';
import { type MetricReport, modelled, notModelled } from './verdict.ts';

/** Heat that stands for what traders see, in hundredths: managed, a strike with an open end, war, and back again. */
const HEAT: Record<LaneState['fighting'], number> = { none: 600, strike: 1000, war: 2000, stand_down: 600 };
const CALM = { lanes: { RED: 0, GULF: 0 }, heat: 0, oilOut: 0, sanctions: 2 };
const WEEKS_A_TURN = 2;
const DAYS_A_WEEK = 5;

const LANE_OF: Record<EconomyEpisode['drivers']['lane'], Lane | undefined> = {
  none: undefined,
  red_sea: 'RED',
  hormuz: 'GULF',
};

/** What is uncertain about prices in one run. */
interface Mood {
  /** How strongly oil answers fear, a barrel lost, and a lane. */
  fear: number;
  loss: number;
  lane: number;
  freight: number;
  premium: number;
  /** What everything else does to a price, in standard deviations. */
  otherOil: number;
  otherFreight: number;
  traffic: number;
}

const drawMood = (rng: Rng): Mood => ({
  fear: factor(rng, 2),
  loss: factor(rng, 1.6),
  lane: factor(rng, 1.5),
  freight: factor(rng, 1.4),
  premium: factor(rng, 1.9),
  otherOil: bell(rng),
  otherFreight: bell(rng),
  traffic: bell(rng),
});

const lanesOf = (lane: Lane | undefined, state: LaneState): Record<Lane, number> => ({
  RED: lane === 'RED' ? state.disruption * 100 : 0,
  GULF: lane === 'GULF' ? state.disruption * 100 : 0,
});

/** Half of what is left of the way each turn, as in the game; parts of a turn in proportion. */
const wayGone = (weeks: number): number => 1 - 0.5 ** (weeks / WEEKS_A_TURN);

interface OilParts {
  fear: number;
  loss: number;
  lane: number;
}

/** The three things that move oil, in hundredths of a dollar, each by the game's own formula. */
function oilParts(lane: Lane | undefined, state: LaneState, mood: Mood): OilParts {
  const base = oilTarget(CALM);
  return {
    fear: (oilTarget({ ...CALM, heat: HEAT[state.fighting] }) - base) * mood.fear,
    loss: (oilTarget({ ...CALM, oilOut: Math.round((state.supply_lost_mbd ?? 0) * 100) }) - base) * mood.loss,
    lane: (oilTarget({ ...CALM, lanes: lanesOf(lane, state) }) - base) * mood.lane,
  };
}

/**
 * News and lost barrels are priced the same day, so a day's price stands at the formula's target; a lane bites as
 * stocks run down, half way each turn. Oil that cannot leave the Gulf is the closed lane itself, so of the lane and
 * the loss there only the larger counts.
 */
function oilRatio({ drivers }: EconomyEpisode, mood: Mood): number {
  const lane = LANE_OF[drivers.lane];
  const before = oilParts(lane, drivers.before, mood);
  const now = oilParts(lane, drivers.now, mood);
  const base = oilTarget(CALM);
  const together = (laneNow: number, loss: number) => (lane === 'GULF' ? Math.max(laneNow, loss) : laneNow + loss);
  const gone = wayGone(drivers.weeks);
  const level = base + now.fear + together(before.lane + (now.lane - before.lane) * gone, now.loss);
  const start = base + before.fear + together(before.lane, before.loss);
  const days = Math.max(1, drivers.weeks * DAYS_A_WEEK);
  // An ordinary day moves Brent by about 2 %; over months the drift is held to 15 %.
  const drift = Math.min(15, 2.5 * Math.sqrt(days)) / 100;
  return Math.max(0.05, (level / start) * (1 + drift * mood.otherOil));
}

function freightRatio({ drivers }: EconomyEpisode, mood: Mood): number {
  const lane = LANE_OF[drivers.lane];
  const calm = freightTarget({ RED: 0, GULF: 0 });
  const at = (state: LaneState) => calm + (freightTarget(lanesOf(lane, state)) - calm) * mood.freight;
  const before = at(drivers.before);
  const now = before + (at(drivers.now) - before) * wayGone(drivers.weeks);
  const drift = Math.min(0.25, 0.055 * Math.sqrt(drivers.weeks));
  return Math.max(0.05, (now / before) * (1 + drift * mood.otherFreight));
}

const TRAFFIC_POINTS = 9;

/** Traffic now against normal traffic; ships turn at once. */
function transitsShare({ drivers }: EconomyEpisode, mood: Mood): number {
  const passing = shipsPassingPct(drivers.now.disruption * 100);
  return Math.max(0.01, Math.min(1.1, (passing + TRAFFIC_POINTS * mood.traffic) / 100));
}

function premiumShare({ drivers }: EconomyEpisode, lane: Lane, mood: Mood): number {
  return (warRiskShare(lane, drivers.now.disruption * 100, HEAT[drivers.now.fighting]) * mood.premium) / 100_000;
}

function whyNot(episode: EconomyEpisode, metric: EconomyMetric): string | undefined {
  if (episode.drivers.lane !== 'none' || metric === 'brent_ratio' || metric === 'freight_index_ratio') return undefined;
  return 'the game keeps traffic and premiums by lane, and the episode names none';
}

function value(episode: EconomyEpisode, metric: EconomyMetric, mood: Mood): number {
  switch (metric) {
    case 'brent_ratio':
      return oilRatio(episode, mood);
    case 'freight_index_ratio':
      return freightRatio(episode, mood);
    case 'transits_share':
      return transitsShare(episode, mood);
    case 'insurance_share':
      return premiumShare(episode, LANE_OF[episode.drivers.lane] ?? 'RED', mood);
  }
}

/** The episode's levels by the game's price formulas (tables.md section 10), over many runs. */
export function runEconomy(episode: EconomyEpisode, { runs, seed }: Sampling): MetricReport[] {
  const rng = rngOver(seedRng(`${seed}/${episode.id}`));
  const moods = Array.from({ length: runs }, () => drawMood(rng));
  return episode.observed.map((row) => {
    const reason = whyNot(episode, row.metric);
    if (reason !== undefined) return notModelled(row, reason);
    return modelled(
      row,
      moods.map((mood) => value(episode, row.metric, mood)),
    );
  });
}
