import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything the built page depends on, relative to the repository's root. */
const SOURCES = ['index.html', 'vite.config.ts', 'package-lock.json', 'assets', 'public', 'src'];
/** Folders of `src` that only Node runs. */
const NOT_IN_THE_PAGE = new Set(['src/lab', 'src/server']);

/** The time of the latest change under `path`, in ms; folders count, so that a deleted file is noticed. 0 for a missing path. */
function latestChange(root: string, path: string): number {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(join(root, path), { withFileTypes: true })
    .map((entry: Dirent) => `${path}/${entry.name}`)
    .filter((child) => !NOT_IN_THE_PAGE.has(child))
    .map((child) => latestChange(root, child));
  return Math.max(stats.mtimeMs, ...inside);
}

/** True when the page in `dist` is missing or older than something it is made of. `root` is the repository's folder. */
export function needsBuild(root: string): boolean {
  const built = statSync(join(root, 'dist/index.html'), { throwIfNoEntry: false });
  return !built || SOURCES.some((path) => latestChange(root, path) > built.mtimeMs);
}
