import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEAPON_TABLES } from '../../../src/content/weapons/tables.ts';
import { engageFile } from '../../../src/lab/engage/engage.ts';
import type { Engagement, ObservedEconomy, ObservedEngagement } from '../../../src/lab/engage/episode.ts';
import { ECONOMY_METRICS, ENGAGEMENT_METRICS } from '../../../src/lab/engage/episode.ts';
import { readEngagements } from '../../../src/lab/engage/read-engagements.ts';
import { COUNTED, PLACE_KINDS, SYSTEMS, WEAPON_CLASSES } from '../../../src/rules/raids/types.ts';
import { economyEpisode, fileOf, observed, raidEpisode } from './episodes.ts';

const UNITS: Record<string, string> = {
  share_defeated: 'share',
  share_intercepted_of_engaged: 'share',
  interceptors_fired: 'interceptors',
  deaths: 'persons',
  injured: 'persons',
  cost_attacker_usd: 'usd',
  cost_defender_usd: 'usd',
  transits_share: 'share',
  insurance_share: 'share',
  brent_ratio: 'ratio',
  freight_index_ratio: 'ratio',
};
const rowsOfAll = (): ObservedEngagement[] =>
  ENGAGEMENT_METRICS.map((metric) => observed(metric, UNITS[metric] ?? 'munitions'));

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const count = fc.integer({ min: 0, max: 30 }).map((mid) => ({ low: 0, mid, high: mid + 5 }));

const defender = fc.record({
  system: fc.constantFrom(...SYSTEMS),
  units: orNull(fc.constantFrom(0, 0.5, 1, 2.5)),
  basis: fc.constantFrom('named' as const, 'nearest' as const),
  degraded: fc.constant(false),
  reason: fc.constant(null),
});

const target = fc.record({
  place_kind: fc.constantFrom(...PLACE_KINDS),
  country: fc.constantFrom(
    'BIOT',
    'Iraq',
    'Iraq/Syria',
    'Israel',
    'Jordan',
    'Kuwait',
    'Qatar',
    'Saudi Arabia',
    'UAE',
    'at sea',
    'several',
  ),
  people: fc.constant(null),
  people_scope: fc.constant(null),
  evacuated: orNull(fc.constantFrom('none' as const, 'part' as const, 'most' as const)),
});

const shape = fc.constantFrom(
  { kind: 'raid', raids: 1, raids_basis: 'single', days: 1 } as const,
  { kind: 'campaign', raids: 5, raids_basis: 'published', days: 3 } as const,
  { kind: 'campaign', raids: 5, raids_basis: 'daily', days: 5 } as const,
  { kind: 'campaign', raids: 5, raids_basis: 'pairs', days: 30 } as const,
);

const engagement: fc.Arbitrary<Engagement> = fc
  .record({
    shape,
    attacker: fc.constantFrom('iran', 'houthis', 'hezbollah', 'iraq_militias', 'gaza_groups'),
    counted: fc.constantFrom(...COUNTED),
    launched: fc.dictionary(fc.constantFrom(...WEAPON_CLASSES), orNull(count), {
      minKeys: 1,
      maxKeys: 12,
      noNullPrototype: true,
    }),
    target,
    warning_hours: orNull(fc.constantFrom(0, 0.1, 6, 72)),
    announced: orNull(fc.boolean()),
    alert: orNull(fc.constantFrom('surprised' as const, 'ready' as const)),
    shelter: orNull(fc.constantFrom('none' as const, 'light' as const, 'good' as const)),
    defence: orNull(fc.array(defender, { maxLength: 6 })),
  })
  .map(({ shape: kind, ...fields }) =>
    raidEpisode({ ...fields, ...kind, observed: rowsOfAll() } as Partial<Engagement>),
  );

function reportOf(episode: Parameters<typeof fileOf>[0]) {
  const read = readEngagements(JSON.stringify(fileOf(episode)));
  expect('problems' in read ? read.problems : []).toEqual([]);
  if (!('file' in read)) throw new Error('refused');
  return engageFile(WEAPON_TABLES, read.file, { runs: 12, seed: 'any' }).episodes[0]?.metrics ?? [];
}

describe('whatever the format allows', () => {
  it('is either modelled with an ordered range or not modelled with a reason', () => {
    fc.assert(
      fc.property(engagement, (episode) => {
        for (const row of reportOf(episode)) {
          if (row.status === 'not modelled') expect(row.reason).toBeTruthy();
          else {
            expect(Number.isFinite(row.median)).toBe(true);
            expect((row.p5 ?? 1) <= (row.median ?? 0) && (row.median ?? 1) <= (row.p95 ?? 0)).toBe(true);
            expect(row.p5).toBeGreaterThanOrEqual(0);
            if (UNITS[row.metric] === 'share') expect(row.p95).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('every class, place kind and system takes part', () => {
    for (const [at, placeKind] of PLACE_KINDS.entries()) {
      for (const [index, name] of WEAPON_CLASSES.entries()) {
        const system = SYSTEMS[(at * WEAPON_CLASSES.length + index) % SYSTEMS.length] ?? 'ew';
        const rows = reportOf(
          raidEpisode({
            launched: { [name]: { low: 8, mid: 9, high: 10 } },
            target: { ...raidEpisode().target, place_kind: placeKind },
            defence: [{ system, units: 2, basis: 'named', degraded: false, reason: null }],
            observed: rowsOfAll().filter(({ metric }) => metric !== 'share_intercepted_of_engaged'),
          }),
        );
        expect(
          rows.filter(({ status }) => status !== 'modelled'),
          `${name} at ${placeKind}`,
        ).toEqual([]);
      }
    }
  });

  it('prices, traffic, freight and premiums of each lane are modelled, at any state', () => {
    const lane = fc.constantFrom('none' as const, 'red_sea' as const, 'hormuz' as const);
    const state = fc.record({
      disruption: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
      supply_lost_mbd: orNull(fc.constantFrom(0, 0.5, 5.7, 12)),
      fighting: fc.constantFrom('none' as const, 'strike' as const, 'war' as const, 'stand_down' as const),
    });
    fc.assert(
      fc.property(lane, state, state, fc.constantFrom(0, 0.2, 2, 40), (name, before, now, weeks) => {
        const rows = ECONOMY_METRICS.map((metric) => observed<ObservedEconomy>(metric, UNITS[metric] ?? 'ratio'));
        const report = reportOf(economyEpisode({ drivers: { lane: name, before, now, weeks }, observed: rows }));
        const left = report.filter(({ status }) => status !== 'modelled').map(({ metric }) => metric);
        expect(left).toEqual(name === 'none' ? ['transits_share', 'insurance_share'] : []);
        for (const { p5 } of report) if (p5 !== null) expect(p5).toBeGreaterThan(0);
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});
