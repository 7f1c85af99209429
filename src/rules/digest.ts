type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** JSON with the keys of every object in order, so that equal values give equal text however they were built. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: Json) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const scramble = (h: number): number => {
  const mixed = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
};

const hex = (h: number): string => (h >>> 0).toString(16).padStart(8, '0');

/**
 * 64 bits of a text as 16 hexadecimal digits: two lanes of multiply and xor in 32-bit integers, the same on every
 * computer. It tells equal from unequal; it is no protection against somebody who wants two texts to agree.
 */
export function hashText(text: string): string {
  let a = 0x811c9dc5 | 0;
  let b = 0x9e3779b9 | 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit ^ (b >>> 15), 0x5f356495);
  }
  return hex(scramble(a ^ (b >>> 16))) + hex(scramble(b ^ (a >>> 13)));
}

/** Fingerprint of a state, a save or any other plain JSON: equal if and, but for a chance of nothing, only if equal. */
export const digest = (value: unknown): string => hashText(canonicalJson(value));
