import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTree } from './source-tree.ts';
import { REAL_NAMES, unwanted } from './unwanted-text.ts';

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const tree = readTree('');
const textOf = (path: string): string => tree.get(path) ?? '';
const manifest: Manifest = JSON.parse(textOf('package.json'));
const packages = { ...manifest.dependencies, ...manifest.devDependencies };
const readme = textOf('README.md');
const TEST_COMMAND = 'npm ci && npm test';

/** The names in the first column of the README's table under a heading. */
function namedUnder(heading: string): string[] {
  const section = readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

describe('the repository', () => {
  test('has no text that holds only on one computer, and nothing left undone or silenced', () => {
    expect([...tree].flatMap(([path, text]) => unwanted(path, text))).toEqual([]);
  });

  test('pins every package to one version, and its lock file names no place to fetch them from', () => {
    expect(Object.entries(packages).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(textOf('package-lock.json')).not.toContain('"resolved"');
  });

  test('tests in its check run what the README says', () => {
    expect(textOf('.ci/run').trimEnd().split('\n').at(-1)).toBe(TEST_COMMAND);
  });
});

describe('the README', () => {
  test('names the two commands', () => {
    expect(readme).toContain(`\n${TEST_COMMAND}\n`);
    expect(readme).toContain('\nnpm ci && npm start\n');
  });

  test('names no command that does not exist', () => {
    const named = [...readme.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });

  test('says of every dependency what it is for, and of no other package', () => {
    expect(namedUnder('Dependencies').sort()).toEqual(Object.keys(packages).sort());
  });

  test('maps every folder of src, and no folder that is not there', () => {
    const named = namedUnder('Folders');
    const folders = readdirSync('src').map((name) => `src/${name}`);
    expect(named.filter((folder) => folder.startsWith('src/')).sort()).toEqual(folders.sort());
    expect(named.filter((folder) => !existsSync(folder))).toEqual([]);
  });
});

describe('the test of unwanted text itself', () => {
  const planted = [...REAL_NAMES, `// TO${'DO'} later`, `// ${'biome'}-ignore lint: because`, `// @ts-${'ignore'}`];

  test.each(planted)('sees %s', (text) => {
    expect(unwanted('src/x.ts', `first line\nsome ${text} here`)).toEqual([expect.stringMatching(/^src\/x\.ts:2 /)]);
  });

  test('lets ordinary text pass', () => {
    expect(unwanted('src/x.ts', "import { a } from '../../shared-space.ts'; // the work of homes in the root")).toEqual(
      [],
    );
  });
});
