/** What an order must be for a rule to give it. */
export const MUSTS = [
  'ground-of-the-blamed',
  'front-of-the-grudge',
  'as-promised',
  'its-seat',
  'about-the-grudge',
  'spares-capitals',
  'leaves-a-group-on-each-lane',
  'within-the-norm',
  'one-above-the-norm-at-most',
  'helps-hide-ours',
  'against-those-who-struck',
  'a-front-under-fire',
] as const;
export type Must = (typeof MUSTS)[number];

/** What makes one way of giving an order better than another. */
export const PREFERS = [
  'the-least-heat',
  'ground-of-the-blamed',
  'front-of-the-grudge',
  'spares-capitals',
  'as-the-act',
  'above-the-act',
  'level-low',
  'level-high',
  'the-heaviest',
  'the-lightest',
  'a-front-under-fire',
  'those-who-hit-us',
  'the-most-armed',
  'the-least-warned',
  'military-targets',
  'the-nearest-site',
  'the-biggest-act',
] as const;
export type Prefer = (typeof PREFERS)[number];
