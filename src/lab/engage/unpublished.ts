import type { Rng } from '../../lib/rng.ts';
import type { Alert, Battery, RaidInput, Shelter, SystemId } from '../../rules/raids/types.ts';
import { evenly, factor } from './draws.ts';
import type { Defender, Engagement } from './episode.ts';

/** How the model stands in for what a publication leaves out. Nothing here looks at an episode's id or outcome. */

const ISRAEL = 'Israel';
/**
 * Too large to be covered everywhere: in a campaign an area battery is near the place attacked only this often, and an
 * escort near the merchant ship. saudi_2015_2021 deaths 10-176 (59).
 */
const WIDE_COUNTRIES = new Set(['Saudi Arabia', 'Iraq', 'Iraq/Syria', 'several']);
const AREA_SYSTEMS = new Set<SystemId>(['pac2_gemt', 'pac3_mse', 'thaad']);
/** Ships of an escort, which sails with few of the ships that are attacked. */
const ESCORT_SYSTEMS = new Set<SystemId>(['sm2', 'sm6', 'essm', 'ram', 'ciws_cram', 'gun_5in']);
const WIDE_COVER = 0.8;

const OWNER = 'defence';
/** A day of a campaign counted by days comes in several waves, each met by ready launchers. */
const WAVES_A_DAY_PCT = 300;
const DEGRADED_MOST_PCT = 50;

const USUAL_UNITS: Record<SystemId, number> = {
  tamir: 2,
  stunner: 2,
  arrow_2: 2,
  arrow_3: 2,
  iron_beam: 1,
  pac2_gemt: 2,
  pac3_mse: 2,
  thaad: 1,
  sm2: 2,
  sm6: 2,
  sm3_ib: 2,
  sm3_iia: 1,
  essm: 2,
  ram: 2,
  ciws_cram: 2,
  gun_5in: 2,
  coyote: 2,
  apkws: 2,
  interceptor_drone: 2,
  aim9x: 2,
  aim120: 2,
  ew: 2,
};
/** Nation-wide defences of a small country. */
const ISRAEL_UNITS: Partial<Record<SystemId, number>> = { aim9x: 14, tamir: 4, pac3_mse: 0.3 };
const GULF_UNITS: Partial<Record<SystemId, number>> = { aim9x: 6, thaad: 2 };
const JORDAN_UNITS: Partial<Record<SystemId, number>> = { aim9x: 5 };
const GULF = new Set(['Kuwait', 'Qatar', 'Saudi Arabia', 'UAE']);

/** Defences of an episode that publishes none. */
function usualDefence({ target }: Engagement): SystemId[] {
  if (target.country === 'at sea' || target.place_kind === 'warship' || target.place_kind === 'merchant_ship') {
    return ['sm2', 'essm', 'gun_5in', 'ciws_cram'];
  }
  if (target.country === ISRAEL) return ['arrow_3', 'arrow_2', 'aim9x', 'stunner', 'tamir', 'ew'];
  if (GULF.has(target.country)) return ['pac3_mse', 'pac2_gemt', 'aim9x', 'ew'];
  return ['coyote', 'ciws_cram', 'ew'];
}

function nationalUnits(country: string): Partial<Record<SystemId, number>> {
  if (country === ISRAEL) return ISRAEL_UNITS;
  if (country === 'Jordan') return JORDAN_UNITS;
  return GULF.has(country) ? GULF_UNITS : {};
}

function usualUnits(system: SystemId, { kind, target }: Engagement): number {
  if (kind === 'campaign' && target.place_kind === 'merchant_ship' && ESCORT_SYSTEMS.has(system)) return WIDE_COVER;
  const units = nationalUnits(target.country)[system] ?? USUAL_UNITS[system];
  const thin = kind === 'campaign' && AREA_SYSTEMS.has(system) && WIDE_COUNTRIES.has(target.country);
  return thin ? WIDE_COVER : units;
}

export function defendersOf(episode: Engagement): Defender[] {
  if (episode.defence !== null) return episode.defence;
  return usualDefence(episode).map((system) => ({
    system,
    units: null,
    basis: 'nearest',
    degraded: false,
    reason: null,
  }));
}

/** Announced people and batteries are warned; a raid without a minute's warning surprises, unless it says otherwise. */
export function alertOf({ kind, alert, announced, warning_hours }: Engagement): Alert {
  const state = alert ?? (kind === 'raid' && warning_hours === 0 && announced !== true ? 'surprised' : 'ready');
  return state === 'ready' && announced === true ? 'warned' : state;
}

/** Surprised none, else light; Israel one better (tables.md section 6). */
export function shelterOf(episode: Engagement): Shelter {
  if (episode.shelter !== null) return episode.shelter;
  const surprised = alertOf(episode) === 'surprised';
  if (episode.target.country === ISRAEL) return surprised ? 'light' : 'good';
  return surprised ? 'none' : 'light';
}

const TOLL_PCT = { none: 100, part: 88, most: 20 };

/** Percent of the usual toll, by who had left; unpublished, it follows the game's rule for warned people. */
export function tollPctOf(episode: Engagement): number {
  const { evacuated } = episode.target;
  if (evacuated !== null) return TOLL_PCT[evacuated];
  return alertOf(episode) === 'warned' ? 20 : 100;
}

function drawBattery(episode: Engagement, defender: Defender, rng: Rng): Battery {
  const waves = episode.kind === 'campaign' && episode.raids_basis === 'daily' ? WAVES_A_DAY_PCT : 100;
  const able = defender.degraded ? evenly(rng, 0, DEGRADED_MOST_PCT) : 100;
  const units = defender.units ?? usualUnits(defender.system, episode) * evenly(rng, 0.6, 1.4);
  return {
    system: defender.system,
    owner: OWNER,
    units,
    capacityPct: (able * waves) / 100,
    sure: defender.units !== null || (episode.kind === 'raid' && episode.defence !== null),
  };
}

/** What one run draws for all that is not published: the same for every raid of a campaign. */
export type RunConditions = Pick<
  RaidInput,
  'batteries' | 'failsShift' | 'hitsShift' | 'killOddsPct' | 'deathsPct' | 'injuredPct'
>;

export function drawConditions(episode: Engagement, rng: Rng): RunConditions {
  return {
    batteries: defendersOf(episode).map((defender) => drawBattery(episode, defender, rng)),
    failsShift: Math.round(evenly(rng, -8, 8)),
    hitsShift: evenly(rng, -12, 12),
    killOddsPct: 100 * factor(rng, 1.7),
    deathsPct: 100 * factor(rng, 2.2),
    injuredPct: 100 * factor(rng, 2),
  };
}
