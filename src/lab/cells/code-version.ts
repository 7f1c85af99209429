import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashText } from '../../rules/digest.ts';

const SRC = new URL('../../', import.meta.url);
/** What par itself is written to: it cannot depend on its own text. */
const PAR_FILE = /^content\/par(\.|\/)/;
const IS_SOURCE = /\.(ts|tsx|json)$/;

/** Files under some folders of src, by path, with their text. Ends of lines count the same on every computer. */
function texts(folders: readonly string[]): [path: string, text: string][] {
  const paths = folders.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, SRC), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => IS_SOURCE.test(path) && !PAR_FILE.test(path)),
  );
  return paths
    .sort()
    .map((path) => [path, readFileSync(fileURLToPath(new URL(path, SRC)), 'utf8').replaceAll('\r\n', '\n')]);
}

/** 16 hexadecimal digits over the contents of all source files of some folders of src, par left out. */
export const codeVersion = (folders: readonly string[]): string =>
  hashText(
    texts(folders)
      .map(([path, text]) => `${path} ${hashText(text)}`)
      .join('\n'),
  );

/** What decides how games of the computer players go. */
export const PLAY_FOLDERS = ['rules', 'content', 'ai'] as const;

/** Version of the rules, content and players: par is stale when it differs. */
export const playVersion = (): string => codeVersion(PLAY_FOLDERS);

/** Version of all that writes a row of a cell: rows of another version are not used again. */
export const rowVersion = (): string => codeVersion([...PLAY_FOLDERS, 'lib', 'lab/cells', 'lab/play', 'lab/players']);
