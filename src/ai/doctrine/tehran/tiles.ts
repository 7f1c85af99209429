import { above, atLeast, below, no, type TileRule, tilt, wanted, yes } from '../rule.ts';

/** The clock: a latent option is worth more than a declared one. */
export const TEHRAN_TILES: readonly TileRule[] = [
  {
    id: 'enrich',
    when: [no('runs:cap')],
    tile: 'enrich',
    score: 46,
    more: [
      above('estimate', { from: 600, each: 100, add: -9 }),
      above('breakout', { from: 700, each: 100, add: -8 }),
      above('heat', { from: 1000, each: 100, add: -2 }),
      wanted('wants:latent', 9),
      tilt('hawkish', 1),
    ],
    because: 'latent-hedge',
  },
  {
    id: 'dash',
    when: [
      no('runs:cap'),
      no('runs:inspectors'),
      atLeast('breakout', 750),
      below('estimate', 800),
      atLeast('hawkish', 55),
    ],
    tile: 'dash',
    score: 24,
    more: [tilt('hawkish', 3), wanted('wants:latent', 8)],
    because: 'latent-hedge',
  },
  {
    id: 'conceal',
    when: [atLeast('estimate', 550), no('runs:inspectors')],
    tile: 'conceal',
    score: 34,
    more: [above('estimate', { from: 600, each: 100, add: 6 }), tilt('bluffing', 2)],
    because: 'let-them-see-less',
  },
  {
    id: 'dig',
    when: [below('hardening', 4), atLeast('money', 45)],
    tile: 'dig',
    score: 32,
    more: [
      above('estimate', { from: 550, each: 100, add: 5 }),
      above('hardening', { from: 2, each: 1, add: -10 }),
      above('strikeOnIran', { from: 0, each: 1, add: 8 }),
    ],
    because: 'dig-before-they-come',
  },
  {
    id: 'comply',
    when: [atLeast('estimate', 750), atLeast('home', 450)],
    tile: 'comply',
    score: 22,
    more: [
      above('estimate', { from: 750, each: 50, add: 6 }),
      above('heat', { from: 1100, each: 100, add: 3 }),
      tilt('forgiving', 2),
      above('rents', { from: 300, each: 100, add: -4 }),
    ],
    because: 'concede-to-survive',
  },
  {
    id: 'wait',
    when: [],
    tile: 'empty',
    score: 26,
    more: [
      above('heat', { from: 1100, each: 100, add: 3 }),
      above('runs:cap', { from: 0, each: 1, add: 20 }),
      tilt('patient', 1),
    ],
    because: 'quiet-suits-us',
  },
  {
    id: 'declare',
    when: [atLeast('breakout', 1000), atLeast('hawkish', 65), yes('strikeOnIran'), below('heat', 1300)],
    tile: 'threshold',
    score: 60,
    because: 'nothing-to-lose',
  },
];
