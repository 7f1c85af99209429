import { atLeast, below, type ChoiceRule, type DefenceRule, yes } from '../rule.ts';

/** How Jerusalem defends, and what it does when something goes wrong. */
export const JERUSALEM_DEFENCE: readonly DefenceRule[] = [
  { id: 'save-the-arrows', when: [below('shieldPct', 40)], doctrine: 'thrift', because: 'save-the-dear-rounds' },
  { id: 'shield-when-warned', when: [atLeast('warnedLevel', 3)], doctrine: 'shield', because: 'raid-expected' },
  {
    id: 'shield-after-the-strike',
    when: [yes('strikeOnIran'), atLeast('shieldPct', 60)],
    doctrine: 'shield',
    because: 'raid-expected',
  },
  { id: 'save-the-dome', when: [below('tamirPct', 50)], doctrine: 'thrift', because: 'save-the-dear-rounds' },
  { id: 'middle-way', when: [], doctrine: 'balanced', because: 'middle-way' },
];

/** Answers to incident cards. */
export const JERUSALEM_CHOICES: readonly ChoiceRule[] = [
  {
    id: 'stand-down-the-radars',
    card: 'misread-radar',
    when: [atLeast('heat', 1500)],
    choice: 'a',
    because: 'cool-it-down',
  },
  { id: 'admit', card: 'wrong-building', when: [atLeast('heat', 1300)], choice: 'a', because: 'cool-it-down' },
  { id: 'return-it', card: 'lost-drone', when: [atLeast('heat', 1300)], choice: 'a', because: 'cool-it-down' },
  { id: 'stand-firm', when: [], choice: 'b', because: 'stand-firm' },
];
