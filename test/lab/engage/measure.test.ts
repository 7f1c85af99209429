import { describe, expect, it } from 'vitest';
import { WEAPON_TABLES } from '../../../src/content/weapons/tables.ts';
import { averageRaids } from '../../../src/lab/engage/average-raids.ts';
import type { Defender, Engagement, ObservedEngagement } from '../../../src/lab/engage/episode.ts';
import { runEconomy } from '../../../src/lab/engage/run-economy.ts';
import { runEngagement } from '../../../src/lab/engage/run-engagement.ts';
import { alertOf, shelterOf, tollPctOf } from '../../../src/lab/engage/unpublished.ts';
import { economyEpisode, observed, raidEpisode } from './episodes.ts';

const sampling = { runs: 300, seed: 'measure' };
const one = (count: number) => ({ low: count, mid: count, high: count });
const named = (system: Defender['system'], units: number | null = 2): Defender => ({
  system,
  units,
  basis: 'named',
  degraded: false,
  reason: null,
});
const median = (episode: Engagement, row: ObservedEngagement) =>
  runEngagement(WEAPON_TABLES, { ...episode, observed: [row] }, sampling)[0]?.median ?? null;
const metric = (name: string, unit: string, more: object = {}) => observed<ObservedEngagement>(name, unit, more);

describe('where the count starts', () => {
  const episode = raidEpisode({ launched: { mrbm: one(40) }, defence: [] });

  it('at launch some fail; detected ones do not; hits only hurt', () => {
    const leaked = metric('leaked', 'munitions');
    expect(median({ ...episode, counted: 'launched' }, leaked)).toBeLessThan(40);
    expect(median({ ...episode, counted: 'detected' }, leaked)).toBe(40);
    expect(median({ ...episode, counted: 'detected' }, metric('hits', 'munitions'))).toBeLessThan(40);
    expect(median({ ...episode, counted: 'hit' }, metric('hits', 'munitions'))).toBe(40);
  });

  it.each([
    ['detected', 'launch_failures', 'munitions', 'already out of the count'],
    ['hit', 'intercepted', 'munitions', 'launch and defence are not run'],
    ['hit', 'cost_defender_usd', 'usd', 'launch and defence are not run'],
  ] as const)('%s leaves %s unmodelled and says why', (counted, name, unit, says) => {
    const [row] = runEngagement(WEAPON_TABLES, { ...episode, counted, observed: [metric(name, unit)] }, sampling);
    expect(row).toMatchObject({ status: 'not modelled', median: null, inRange: null });
    expect(row?.reason).toContain(says);
  });
});

describe('what a metric counts', () => {
  const mixed = raidEpisode({
    launched: { owa_uav: one(20), mrbm: one(20), lacm: null },
    counted: 'detected',
    target: { ...raidEpisode().target, country: 'Israel' },
    defence: [named('arrow_3'), named('aim9x'), named('ew')],
  });

  it('only its classes and systems', () => {
    const all = median(mixed, metric('intercepted', 'munitions')) ?? 0;
    const missiles = median(mixed, metric('intercepted', 'munitions', { classes: ['mrbm'] })) ?? 0;
    const fighters = median(mixed, metric('intercepted', 'munitions', { systems: ['aim9x'] })) ?? 0;
    expect(missiles).toBeGreaterThan(0);
    expect(missiles).toBeLessThan(all);
    expect(fighters).toBeLessThan(all - missiles + 1);
  });

  it('missiles as interceptors, not jamming', () => {
    const fired = median(mixed, metric('interceptors_fired', 'interceptors')) ?? 0;
    const jammed = median(mixed, metric('interceptors_fired', 'interceptors', { systems: ['ew'] })) ?? 0;
    const named = ['aim9x', 'arrow_3'] as const;
    const sum = median(mixed, metric('interceptors_fired', 'interceptors', { systems: [...named] }));
    expect(jammed).toBeGreaterThan(0);
    expect(fired).toBe(sum);
  });

  it('nothing where the number launched is not published, or the system was not there', () => {
    const [lacm, patriot] = runEngagement(
      WEAPON_TABLES,
      {
        ...mixed,
        observed: [
          metric('hits', 'munitions', { classes: ['lacm'] }),
          metric('intercepted', 'munitions', { systems: ['pac3_mse'] }),
        ],
      },
      sampling,
    );
    expect(lacm?.reason).toContain('not published');
    expect(patriot?.reason).toContain('pac3_mse');
  });

  it('the flying as well as the firing', () => {
    const base = raidEpisode({ counted: 'detected', launched: { mrbm: one(4) }, defence: [named('aim9x', 3)] });
    const flown = median(base, metric('cost_defender_usd', 'usd')) ?? 0;
    // Fighters cannot engage the missiles, yet three flights of four were up.
    expect(flown).toBeGreaterThan(12 * 40_000);
    expect(flown).toBeLessThan(12 * 150_000);
  });

  it('no more dead than were there', () => {
    const crowd = raidEpisode({
      counted: 'hit',
      launched: { srbm: one(30) },
      shelter: 'none',
      target: {
        ...raidEpisode().target,
        place_kind: 'camp',
        people: one(25),
        people_scope: 'building',
        evacuated: 'none',
      },
    });
    expect(median(crowd, metric('deaths', 'persons'))).toBe(25);
    expect(median(crowd, metric('injured', 'persons'))).toBe(0);
  });
});

describe('a campaign', () => {
  it('is its totals spread as evenly as whole numbers allow', () => {
    const episode = raidEpisode({ kind: 'campaign', raids: 4, launched: { owa_uav: one(10), rocket: one(3) } });
    const raids = averageRaids(episode);
    const totals = ['shahed_131', 'rocket_122'].map((id) =>
      raids.reduce(
        (total, { salvo, times }) => total + times * (salvo.find(({ munition }) => munition === id)?.count ?? 0),
        0,
      ),
    );
    expect(totals).toEqual([10, 3]);
    expect(raids.reduce((total, { times }) => total + times, 0)).toBe(4);
    const drones = raids.map(({ salvo }) => salvo.find(({ munition }) => munition === 'shahed_131')?.count ?? 0);
    expect(Math.max(...drones) - Math.min(...drones)).toBeLessThanOrEqual(1);
  });

  it('meets fresh magazines and room each raid, so that thin fire leaks less than one salvo', () => {
    const total = {
      launched: { owa_uav: one(120) },
      counted: 'detected' as const,
      defence: [named('coyote', 2)],
    } satisfies Partial<Engagement>;
    const leaked = metric('leaked', 'munitions');
    const salvo = median(raidEpisode({ ...total }), leaked) ?? 0;
    const spread =
      median(raidEpisode({ ...total, kind: 'campaign', raids: 30, raids_basis: 'published', days: 30 }), leaked) ?? 0;
    expect(spread).toBeLessThan(salvo / 2);
  });
});

describe('what is not published', () => {
  it('an announced raid finds the defence warned, one without a word surprises', () => {
    expect(alertOf(raidEpisode({ alert: 'ready', announced: true }))).toBe('warned');
    expect(alertOf(raidEpisode({ alert: null, warning_hours: 0 }))).toBe('surprised');
    expect(alertOf(raidEpisode({ alert: null }))).toBe('ready');
    expect(alertOf(raidEpisode({ alert: 'surprised', announced: true }))).toBe('surprised');
  });

  it('shelter is light, none under surprise, one better in Israel', () => {
    const israel = { ...raidEpisode().target, country: 'Israel' };
    expect(shelterOf(raidEpisode())).toBe('light');
    expect(shelterOf(raidEpisode({ alert: 'surprised' }))).toBe('none');
    expect(shelterOf(raidEpisode({ target: israel }))).toBe('good');
    expect(shelterOf(raidEpisode({ shelter: 'none', target: israel }))).toBe('none');
  });

  it('people who had left are spared', () => {
    const left = (evacuated: Engagement['target']['evacuated'], announced = false) =>
      tollPctOf(raidEpisode({ announced, target: { ...raidEpisode().target, evacuated } }));
    expect(left('none')).toBeGreaterThan(left('part'));
    expect(left('part')).toBeGreaterThan(left('most'));
    expect(left(null, true)).toBe(left('most'));
  });

  it('an unpublished defence is the usual one of the country, an empty one is none', () => {
    const base = raidEpisode({ counted: 'detected', target: { ...raidEpisode().target, country: 'UAE' } });
    expect(median({ ...base, defence: null }, metric('intercepted', 'munitions'))).toBeGreaterThan(4);
    expect(median({ ...base, defence: [] }, metric('intercepted', 'munitions'))).toBe(0);
  });

  it('a degraded defence stops less', () => {
    const stopped = (degraded: boolean) =>
      median(
        raidEpisode({
          counted: 'detected',
          launched: { owa_uav: one(40) },
          defence: [{ ...named('coyote', 4), degraded, reason: degraded ? 'looking elsewhere' : null }],
        }),
        metric('intercepted', 'munitions'),
      ) ?? 0;
    expect(stopped(true)).toBeLessThan(stopped(false) / 1.5);
  });
});

describe('prices', () => {
  const calm = { disruption: 0, supply_lost_mbd: 0, fighting: 'none' } as const;
  const ratio = (name: string, drivers: Parameters<typeof economyEpisode>[0]) =>
    runEconomy(economyEpisode({ ...drivers, observed: [observed(name, 'ratio')] }), { runs: 800, seed: 'p' })[0]
      ?.median ?? 0;
  const brent = (now: object, weeks: number, lane: 'none' | 'hormuz' = 'none', before: object = calm) =>
    ratio('brent_ratio', { drivers: { lane, before: { ...calm, ...before }, now: { ...calm, ...now }, weeks } });

  it('price lost barrels and fear the same day', () => {
    expect(brent({ supply_lost_mbd: 5.7 }, 0.2)).toBeGreaterThan(1.1);
    expect(brent({ fighting: 'war' }, 0.2)).toBeGreaterThan(brent({ fighting: 'strike' }, 0.2));
    expect(brent({ fighting: 'stand_down' }, 0.2, 'none', { fighting: 'war' })).toBeLessThan(0.96);
  });

  it('price a closed strait as its stocks run down, and the barrels behind it once', () => {
    const closed = { disruption: 3, fighting: 'war' };
    expect(brent(closed, 1, 'hormuz')).toBeLessThan(brent(closed, 6, 'hormuz'));
    expect(brent({ ...closed, supply_lost_mbd: 10 }, 40, 'hormuz')).toBeCloseTo(brent(closed, 40, 'hormuz'), 1);
  });

  it('move freight half way each turn', () => {
    const freight = (weeks: number) =>
      ratio('freight_index_ratio', {
        drivers: { lane: 'red_sea', before: calm, now: { ...calm, disruption: 2 }, weeks },
      });
    const [start, turn, late] = [freight(0), freight(2), freight(60)];
    expect(start).toBeCloseTo(1, 1);
    expect((turn - start) / (late - start)).toBeGreaterThan(0.4);
    expect((turn - start) / (late - start)).toBeLessThan(0.6);
  });
});
