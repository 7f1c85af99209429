import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEngagements } from '../../../src/lab/engage/read-engagements.ts';
import { economyEpisode, fileOf, raidEpisode } from './episodes.ts';

/** Puts `value` at a path such as `episodes[0].target.people` of a good file; undefined takes the field out. */
function spoilt(path: string, value: unknown): string {
  const file: unknown = structuredClone(fileOf(raidEpisode(), economyEpisode()));
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop() ?? '';
  const holder = steps.reduce((at: unknown, step) => (at as Record<string, unknown>)[step], file) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return JSON.stringify(file);
}

const problemsOf = (text: string) => {
  const read = readEngagements(text);
  return 'problems' in read ? read.problems : [];
};

describe('a good file', () => {
  it('is read, and so is the published one', () => {
    expect(problemsOf(JSON.stringify(fileOf(raidEpisode(), economyEpisode())))).toEqual([]);
    const published = readEngagements(readFileSync('src/content/engagements/engagements.json', 'utf8'));
    expect('file' in published && published.file.episodes.length).toBe(21);
  });
});

describe('a malformed file', () => {
  it.each([
    ['format', 'engagements/2', 'engagements/1'],
    ['episodes', [], 'fewer than 1'],
    ['episodes[0].kind', 'battle', '"raid", "campaign", "economy"'],
    ['episodes[0].kind', undefined, '"raid", "campaign", "economy"'],
    ['episodes[0].alert', undefined, 'is missing'],
    ['episodes[0].alert', 'asleep', '"surprised", "ready"'],
    ['episodes[0].target.place_kind', 'village', '"merchant_ship"'],
    ['episodes[0].target', 7, 'object'],
    ['episodes[0].launched.owa_uav.mid', 'eight', 'whole number'],
    ['episodes[0].launched.owa_uav.mid', 7.5, 'whole number'],
    ['episodes[0].launched.owa_uav.low', -1, 'at least 0'],
    ['episodes[0].launched.zeppelin', null, 'owa_uav_fast'],
    ['episodes[0].defence', [{ system: 's400' }], 'is missing'],
    ['episodes[0].raids', 3, 'allowed: 1'],
    ['episodes[0].observed[0].metric', 'glory', '"interceptors_fired"'],
    ['episodes[0].observed[0].unit', 'persons', '"munitions"'],
    ['episodes[0].observed[0].recalled', undefined, 'is missing'],
    ['episodes[1].drivers.lane', 'suez', '"red_sea", "hormuz"'],
    ['episodes[1].drivers.now.disruption', 4, '0, 1, 2, 3'],
    ['episodes[1].drivers.now.fighting', 'feud', '"stand_down"'],
  ])('is refused at %s with %j', (path, value, allowed) => {
    const problems = problemsOf(spoilt(path, value));
    const place = problems.find((problem) => problem.path === path || problem.path.startsWith(`${path}[`));
    expect(place?.message, JSON.stringify(problems)).toContain(allowed);
  });

  it('is refused for what a schema cannot say', () => {
    const message = (path: string, value: unknown) => problemsOf(spoilt(path, value)).map((problem) => problem.path);
    expect(message('episodes[0].launched.owa_uav.mid', 99)).toEqual(['episodes[0].launched.owa_uav']);
    expect(message('episodes[0].observed[0].observed', 9)).toContain('episodes[0].observed[0].observed');
    expect(message('episodes[0].observed[0].classes', ['mrbm'])).toEqual(['episodes[0].observed[0].classes[0]']);
    expect(message('episodes[0].observed[0].sources', ['nobody'])).toEqual(['episodes[0].observed[0].sources[0]']);
    expect(message('episodes[1].id', 'a_raid')).toEqual(['episodes[1].id']);
  });

  it('is refused when it is not JSON, or not an object', () => {
    for (const text of ['', '{', '[]', 'null', '3']) {
      expect(problemsOf(text)[0]?.path, text).toBe('(the whole file)');
    }
  });

  it('names each place once, not the alternatives it might have been', () => {
    const problems = problemsOf(spoilt('episodes[0].launched.owa_uav.mid', 'eight'));
    expect(problems).toEqual([
      { path: 'episodes[0].launched.owa_uav.mid', message: 'is "eight"; allowed: a whole number' },
    ]);
  });
});
