import { clamp } from '../lib/number.ts';
import type { SeatView } from '../rules/view/view-types.ts';

/** What kind of person holds a seat. Every trait is whole, 0 to 100; 50 leans neither way. */
export const TRAITS = ['hawkish', 'forgiving', 'bluffing', 'patient'] as const;
export type Trait = (typeof TRAITS)[number];

/**
 * hawkish: how much risk of war a reply is worth. forgiving: how readily a wrong is let pass and a hand is taken.
 * bluffing: how often words are louder than deeds. patient: how long it waits for others to move first.
 */
export type Temperament = Record<Trait, number>;

const LOWEST = 15;
const SPAN = 71;

/** A well-mixed whole number of a text: the same text always gives the same number. */
function mix(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

/**
 * The temperament a seat has if nobody sets one: drawn from what it alone holds (agenda card and red lines), so that it
 * is the same all game, differs from game to game, and changes when the leadership does. A commander's temper, which his
 * patron reckons with, makes him more or less of a hawk.
 */
export function temperamentOf({ seat, own }: SeatView): Temperament {
  const held = [seat, own.agenda ?? '', ...own.redLines].join('|');
  const drawn = (trait: Trait) => LOWEST + (mix(`${held}|${trait}`) % SPAN);
  const temper = own.commander?.temper ?? 0;
  return {
    hawkish: clamp(drawn('hawkish') + 20 * temper, 0, 100),
    forgiving: drawn('forgiving'),
    bluffing: drawn('bluffing'),
    patient: drawn('patient'),
  };
}
