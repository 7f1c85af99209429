import { clamp, roundHalfAway } from '../../lib/number.ts';
import type { Lane } from '../vocabulary.ts';

/**
 * Prices and traffic from the state of the lanes (tables.md section 10). All arguments and results are whole
 * hundredths unless said: a lane at 150 is disruption 1.5, oil at 7430 is $74.30 a barrel, Heat 640 is 6.4.
 */

/** Values at disruption 0, 1, 2 and 3; linear between them. */
type Ladder = readonly [number, number, number, number];

/** Calm oil price, and what each lane adds to it. */
const OIL_BASE = 7400;
const OIL_BY_LANE: Record<Lane, Ladder> = { RED: [0, 100, 300, 600], GULF: [0, 800, 2000, 4500] };
/** Dollars a barrel for each point of Heat above 8, for each million barrels a day out, for each step of Sanctions. */
const OIL_FEAR = { from: 800, perPoint: 0.5 };
const OIL_PER_MBD = 2;
const OIL_PER_SANCTION = 100;
const CALM_SANCTIONS = 2;

const FREIGHT_BY_LANE: Record<Lane, Ladder> = {
  RED: [10_000, 14_000, 29_000, 38_000],
  GULF: [0, 2000, 6000, 12_000],
};
/** Percent of the usual ships that pass. */
const PASSING: Ladder = [100, 80, 50, 15];
/**
 * War-risk premium of one transit in hundred-thousandths of the hull's value. Quiet: 0.05 % in the Red Sea, 0.125 % in
 * the Gulf; 0.7 % in the Red Sea of 2024, disruption 2 (content sources: spgl_sep24; the others are general knowledge).
 */
const WAR_RISK: Record<Lane, Ladder> = { RED: [50, 350, 700, 1300], GULF: [125, 300, 800, 1500] };
/** What each point of Heat above 8 adds to it. */
const WAR_RISK_PER_HEAT = 15;

function onLadder(ladder: Ladder, disruption: number): number {
  const at = clamp(disruption, 0, 300) / 100;
  const step = Math.min(2, Math.floor(at));
  const low = ladder[step] ?? ladder[0];
  const high = ladder[step + 1] ?? low;
  return low + (high - low) * (at - step);
}

export interface OilDrivers {
  /** Disruption of both lanes, hundredths. */
  lanes: Record<Lane, number>;
  /** Heat, hundredths. */
  heat: number;
  /** Output lost at struck plants, hundredths of a million barrels a day. */
  oilOut: number;
  /** 0-4, whole. */
  sanctions: number;
}

/** Where the oil price is heading, hundredths of a dollar a barrel. */
export function oilTarget({ lanes, heat, oilOut, sanctions }: OilDrivers): number {
  return roundHalfAway(
    OIL_BASE +
      onLadder(OIL_BY_LANE.RED, lanes.RED) +
      onLadder(OIL_BY_LANE.GULF, lanes.GULF) +
      OIL_FEAR.perPoint * Math.max(0, heat - OIL_FEAR.from) +
      OIL_PER_MBD * oilOut +
      OIL_PER_SANCTION * (sanctions - CALM_SANCTIONS),
  );
}

/** One turn's step: half of the way. */
const halfWay = (level: number, target: number): number => roundHalfAway((level + target) / 2);

/** The oil price at the end of the turn, hundredths of a dollar a barrel: half way to its target. */
export const oilPrice = (previous: number, drivers: OilDrivers): number => halfWay(previous, oilTarget(drivers));

/** Where the freight index is heading; 10,000 is no disruption. */
export function freightTarget(lanes: Record<Lane, number>): number {
  return roundHalfAway(onLadder(FREIGHT_BY_LANE.RED, lanes.RED) + onLadder(FREIGHT_BY_LANE.GULF, lanes.GULF));
}

/** The freight index at the end of the turn: half way to its target. */
export const freightIndex = (previous: number, lanes: Record<Lane, number>): number =>
  halfWay(previous, freightTarget(lanes));

/** Percent of the usual ships that pass a lane at this disruption; whole percent, the same for both lanes. */
export const shipsPassingPct = (disruption: number): number => roundHalfAway(onLadder(PASSING, disruption));

/** War-risk premium of one transit, in whole hundred-thousandths of the hull's value. */
export function warRiskShare(lane: Lane, disruption: number, heat: number): number {
  const fear = (WAR_RISK_PER_HEAT * Math.max(0, heat - OIL_FEAR.from)) / 100;
  return roundHalfAway(onLadder(WAR_RISK[lane], disruption) + fear);
}
