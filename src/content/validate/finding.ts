/** One thing wrong with the content: where it stands, what may stand there, what does. */
export interface Finding {
  file: string;
  field: string;
  allowed: string;
  found: string;
}

/** Where a value stands: the file to open and the field in it. */
export interface Spot {
  file: string;
  field: string;
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

export const inside = ({ file, field }: Spot, more: string): Spot => ({
  file,
  field: more.startsWith('[') ? `${field}${more}` : `${field}.${more}`,
});

export const wrong = (spot: Spot, allowed: string, found: unknown): Finding[] => [
  { ...spot, allowed, found: show(found) },
];

/** A whole number from `low` to `high`. */
export function whole(value: unknown, low: number, high: number, spot: Spot): Finding[] {
  if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return [];
  return wrong(spot, `a whole number from ${low} to ${high}`, value);
}

/** Any number from `low` to `high`. */
export function within(value: unknown, low: number, high: number, spot: Spot): Finding[] {
  if (typeof value === 'number' && value >= low && value <= high) return [];
  return wrong(spot, `a number from ${low} to ${high}`, value);
}

/** A move of a track: any whole number but 0, up to `most` either way. */
export function move(value: number, most: number, spot: Spot): Finding[] {
  if (value === 0) return wrong(spot, `a whole number from -${most} to ${most}, not 0`, value);
  return whole(value, -most, most, spot);
}

export function oneOf(value: unknown, allowed: readonly string[], spot: Spot): Finding[] {
  if (typeof value === 'string' && allowed.includes(value)) return [];
  return wrong(spot, `one of: ${allowed.join(', ')}`, value);
}

/** Every entry of a list is one of the allowed words, and the list is not empty. */
export function someOf(values: readonly string[], allowed: readonly string[], spot: Spot): Finding[] {
  if (values.length === 0) return wrong(spot, `at least one of: ${allowed.join(', ')}`, values);
  return values.flatMap((value, at) => oneOf(value, allowed, inside(spot, `[${at}]`)));
}

/** Text that says something. */
export const said = (value: string, spot: Spot): Finding[] =>
  value.trim() === '' ? wrong(spot, 'a text that is not empty', value) : [];

/** Exactly one sentence: it ends with a full stop and holds no other sentence's end. */
export function oneSentence(value: string, spot: Spot): Finding[] {
  const ends = value.match(/[.?](?=\s|$)/g)?.length ?? 0;
  return ends === 1 && value.endsWith('.') ? [] : wrong(spot, 'one sentence with a full stop at its end', value);
}

/** A source that is listed in sources.json. */
export const listedSource = (source: string, listed: object, spot: Spot): Finding[] =>
  Object.hasOwn(listed, source) ? [] : wrong(spot, 'the id of an entry of src/content/sources.json', source);

/** Every item stands under its own id, so that no two share one. */
export function ownKeys(items: Record<string, { id: string }>, spotOf: (key: string) => Spot): Finding[] {
  return Object.entries(items).flatMap(([key, { id }]) =>
    key === id ? [] : wrong(inside(spotOf(key), 'id'), `an id no other has, the same as its key: ${key}`, id),
  );
}

/** Each word of a closed list has its entry, and there is no entry besides. */
export function coversWords(items: object, words: readonly string[], spot: Spot): Finding[] {
  const missing = words.filter((word) => !Object.hasOwn(items, word));
  const extra = Object.keys(items).filter((key) => !words.includes(key));
  return [
    ...missing.flatMap((word) => wrong(inside(spot, word), 'an entry for every word of the vocabulary', undefined)),
    ...extra.flatMap((key) => wrong(inside(spot, key), `one of: ${words.join(', ')}`, key)),
  ];
}
