/** Fields of a message that are found in the situation. */
export const SAYINGS = [
  'its-seat',
  'planned-place',
  'planned-front',
  'planned-level',
  'own-line',
  'another-line',
  'worst-act',
  'hottest-front',
  'its-norm',
  'lane-in-trouble',
  'warning-to-share',
  'in-two-turns',
] as const;
export type Saying = (typeof SAYINGS)[number];
