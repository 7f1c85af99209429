/** Numbers as people read them. Tracks are whole hundredths in the state and shown to one decimal. */

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const one = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const MINUS = '\u2212';
const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : value < 0 ? `${MINUS}${text}` : text);

/** People, rounds, ships: 12,000. */
export const count = (value: number): string => whole.format(value);
/** Hundredths to one decimal: 642 is 6.4. */
export const track = (hundredths: number): string =>
  hundredths < 0 ? `${MINUS}${one.format(-hundredths / 100)}` : one.format(hundredths / 100);
/** A move of a track with its sign; to two decimals where one would hide it. */
export function move(hundredths: number): string {
  const size = Math.abs(hundredths);
  const text = size % 10 === 0 ? one.format(size / 100) : (size / 100).toFixed(2);
  return signed(text, hundredths);
}
export const signedCount = (value: number): string => signed(whole.format(Math.abs(value)), value);
/** The purse: $240m. */
export const millions = (value: number): string => `$${whole.format(value)}m`;
/** Dollars of rounds: $35k, $4.2m, $1.3bn. */
export function dollars(usd: number): string {
  if (usd < 1000) return `$${whole.format(usd)}`;
  if (usd < 999_500) return `$${whole.format(usd / 1000)}k`;
  if (usd < 99_950_000) return `$${one.format(usd / 1e6)}m`;
  if (usd < 999_500_000) return `$${whole.format(usd / 1e6)}m`;
  return `$${one.format(usd / 1e9)}bn`;
}
export const percent = (value: number): string => `${whole.format(value)}\u00a0%`;
/** "a, b and c". */
export const list = (words: readonly string[]): string =>
  new Intl.ListFormat('en', { style: 'long', type: 'conjunction' }).format(words);
/** A date of this device, day and time. */
export const moment = (ms: number): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(ms);
