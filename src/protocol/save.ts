import * as v from 'valibot';
import type { Save } from '../rules/save.ts';
import { LENGTHS } from '../rules/vocabulary.ts';
import { firstIssue, savedCommandSchema } from './command.ts';
import { checkPlainJson } from './plain-json.ts';

const FORMAT = 'holding-pattern-save/1' satisfies Save['format'];
const FAMILY = /^holding-pattern-save\/(\d{1,4})$/;
/** A long game with a thousand changes of mind stays far below both. */
const MOST = { characters: 16_000_000, commands: 20_000, name: 64, seed: 256 } as const;

/**
 * What a file that is no readable save is: `damaged` (ours, but broken, or no JSON at all), `foreign` (something else),
 * `newer` (written by a later version of the game), `other-rules` (the same commands lead to another game by now).
 */
export interface SaveError {
  code: 'damaged' | 'foreign' | 'newer' | 'other-rules';
  path: string;
  allowed: string;
}

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MOST.name));

/** An option that an older save does not name was off. */
const option = v.optional(v.boolean(), false);

const saveSchema: v.GenericSchema<unknown, Save> = v.strictObject({
  format: v.literal(FORMAT),
  rulesVersion: name,
  scenario: name,
  length: v.picklist(LENGTHS),
  options: v.strictObject({
    noChannel: option,
    noSlips: option,
    noIncidents: option,
    noCreep: option,
    noTelegraph: option,
    noPause: option,
  }),
  seed: v.pipe(v.string(), v.maxLength(MOST.seed)),
  commands: v.pipe(v.array(savedCommandSchema), v.maxLength(MOST.commands)),
  digest: v.optional(v.pipe(v.string(), v.hexadecimal(), v.length(16))),
});

const failed = (code: SaveError['code'], path: string, allowed: string): { ok: false; error: SaveError } => ({
  ok: false,
  error: { code, path, allowed },
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whose file it is, by its `format` field: null if it is a save of this version. */
function stranger(value: unknown): { ok: false; error: SaveError } | null {
  const own = typeof value === 'object' && value !== null && Object.hasOwn(value, 'format');
  const version = own ? FAMILY.exec(String((value as { format: unknown }).format)) : null;
  if (!version) return failed('foreign', 'format', FORMAT);
  return Number(version[1]) > 1 ? failed('newer', 'format', FORMAT) : null;
}

export type ParsedSave = { ok: true; save: Save } | { ok: false; error: SaveError };

/** A save from a file or a disk. Never throws; an error names the field and what is allowed there. */
export function parseSave(text: string): ParsedSave {
  if (text.length > MOST.characters) return failed('damaged', 'file', `at most ${MOST.characters} characters`);
  const value = readJson(text);
  if (value === undefined) return failed('damaged', 'file', 'JSON');
  const odd = stranger(value);
  if (odd) return odd;
  const strange = checkPlainJson(value);
  if (strange) return failed('damaged', String(strange.params?.path), String(strange.params?.allowed));
  const result = v.safeParse(saveSchema, value, { abortEarly: true });
  if (result.success) return { ok: true, save: result.output };
  const { path, allowed } = firstIssue(result.issues[0]);
  return failed('damaged', path, allowed);
}
