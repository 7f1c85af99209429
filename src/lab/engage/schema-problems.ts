import type { ErrorObject } from 'ajv/dist/2020.js';

/** One thing wrong with a file: where, and what is allowed there. */
export interface Problem {
  path: string;
  message: string;
}

/** `/episodes/3/target/place_kind` as `episodes[3].target.place_kind`. */
export function readablePath(pointer: string, field?: string): string {
  const steps = pointer.split('/').slice(1);
  const names = field === undefined ? steps : [...steps, field];
  const text = names
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step.replaceAll('~1', '/').replaceAll('~0', '~')}`))
    .join('');
  return text.replace(/^\./, '') || '(the whole file)';
}

/** Keywords that only say that something inside them failed. */
const WRAPPERS = new Set(['oneOf', 'anyOf', 'allOf', 'if', 'not', '$ref']);

const TYPE_WORDS: Record<string, string> = {
  integer: 'a whole number',
  number: 'a number',
  string: 'a text',
  null: 'null',
};

const params = (error: ErrorObject): Record<string, unknown> => error.params;

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

function pathOf(error: ErrorObject): string {
  if (error.keyword === 'required') return readablePath(error.instancePath, String(params(error).missingProperty));
  if (error.keyword === 'additionalProperties')
    return readablePath(error.instancePath, String(params(error).additionalProperty));
  return readablePath(error.instancePath);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What one error says is allowed at its place; several at one place are joined by "or". */
function allowedBy(error: ErrorObject): string {
  const given = params(error);
  switch (error.keyword) {
    case 'const':
      return show(given.allowedValue);
    case 'enum':
      return Array.isArray(given.allowedValues) ? given.allowedValues.map(show).join(', ') : '';
    case 'type':
      return TYPE_WORDS[String(given.type)] ?? `a value of type ${String(given.type)}`;
    case 'minimum':
      return `a number of at least ${String(given.limit)}`;
    default:
      return error.message ?? error.keyword;
  }
}

function messageFor(errors: readonly ErrorObject[]): string {
  const [first] = errors;
  if (!first) return '';
  if (first.keyword === 'required') return 'is missing';
  if (first.keyword === 'additionalProperties') {
    const schema: unknown = first.parentSchema;
    const fields = isRecord(schema) && isRecord(schema.properties) ? Object.keys(schema.properties) : [];
    return fields.length > 0 ? `is not a field here; allowed: ${fields.join(', ')}` : 'is not a field here';
  }
  return `is ${show(first.data)}; allowed: ${[...new Set(errors.map(allowedBy))].join(', ')}`;
}

/**
 * A validator's errors as one problem a place. A place whose inside is wrong is not reported itself, so that a bad
 * number inside an object does not also read "must be null".
 */
export function problemsOf(errors: readonly ErrorObject[]): Problem[] {
  const leaves = errors.filter((error) => !WRAPPERS.has(error.keyword) || isLonely(error, errors));
  const byPath = new Map<string, ErrorObject[]>();
  for (const error of leaves) {
    const path = pathOf(error);
    byPath.set(path, [...(byPath.get(path) ?? []), error]);
  }
  const paths = [...byPath.keys()];
  const isInside = (inner: string, outer: string) => inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
  return paths
    .filter((path) => !paths.some((other) => isInside(other, path)))
    .map((path) => ({ path, message: messageFor(byPath.get(path) ?? []) }));
}

/** A wrapper is worth reporting when nothing at or below its place explains it. */
function isLonely(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  return !errors.some(
    (other) => other !== error && !WRAPPERS.has(other.keyword) && other.instancePath.startsWith(error.instancePath),
  );
}
