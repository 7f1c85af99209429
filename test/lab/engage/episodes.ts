import type { EconomyEpisode, Engagement, EngagementFile, Episode } from '../../../src/lab/engage/episode.ts';

const row = (more: object) => ({
  metric: 'hits',
  observed: 1,
  reported_low: 0,
  reported_high: 2,
  pass_low: 0,
  pass_high: 3,
  unit: 'munitions',
  confidence: 'general knowledge',
  strength: 'low',
  sources: [],
  recalled: ['a newspaper'],
  ...more,
});

/** A plain raid of eight drones on an air base, as the format wants it; the fields given replace the usual ones. */
export function raidEpisode(more: Partial<Engagement> = {}): Engagement {
  const episode = {
    id: 'a_raid',
    title: 'A raid',
    date: '2024-01-01',
    kind: 'raid',
    attacker: 'iraq_militias',
    counted: 'launched',
    launched: { owa_uav: { low: 6, mid: 8, high: 10 } },
    raids: 1,
    raids_basis: 'single',
    days: 1,
    target: { place_kind: 'air_base', country: 'Iraq', people: null, people_scope: null, evacuated: null },
    warning_hours: null,
    announced: null,
    alert: 'ready',
    shelter: null,
    defence: [],
    notes: '',
    observed: [row({})],
  } as unknown as Engagement;
  return { ...episode, ...more };
}

export function economyEpisode(more: Partial<EconomyEpisode> = {}): EconomyEpisode {
  const calm = { disruption: 0, supply_lost_mbd: 0, fighting: 'none' };
  const episode = {
    id: 'a_price',
    title: 'A price',
    date: '2024-01-01',
    kind: 'economy',
    drivers: { lane: 'red_sea', before: calm, now: { ...calm, disruption: 2 }, weeks: 8 },
    notes: '',
    observed: [row({ metric: 'freight_index_ratio', unit: 'ratio' })],
  } as unknown as EconomyEpisode;
  return { ...episode, ...more };
}

/** A row of `observed` for any metric. */
export const observed = <T>(metric: string, unit: string, more: object = {}): T => row({ metric, unit, ...more }) as T;

export const fileOf = (...episodes: Episode[]): EngagementFile => ({
  format: 'engagements/1',
  title: 'Made for a test',
  as_of: '2024-01',
  episodes,
  sources: {},
});
