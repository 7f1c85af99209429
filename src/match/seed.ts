/** 128 random bits as text, for the seed of a game or the name of a match. Works on any page, secure context or not. */
export function freshSeed(): string {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return [...words].map((word) => word.toString(16).padStart(8, '0')).join('');
}
