import { atLeast, below, type ChoiceRule, type DefenceRule, yes } from '../rule.ts';

/** How Tehran defends, and what it does when something goes wrong. */
export const TEHRAN_DEFENCE: readonly DefenceRule[] = [
  { id: 'save-the-rounds', when: [below('heat', 900)], doctrine: 'thrift', because: 'save-the-dear-rounds' },
  { id: 'shield-when-struck', when: [yes('strikeOnIran')], doctrine: 'shield', because: 'strike-expected' },
  { id: 'middle-way', when: [], doctrine: 'balanced', because: 'middle-way' },
];

/** Answers to incident cards. */
export const TEHRAN_CHOICES: readonly ChoiceRule[] = [
  {
    id: 'shrug',
    card: 'list-of-names',
    when: [atLeast('home', 500), atLeast('heat', 1100)],
    choice: 'b',
    because: 'keep-them-quiet',
  },
  { id: 'purge', card: 'list-of-names', when: [], choice: 'a', because: 'stand-firm' },
  { id: 'return-it', card: 'lost-drone', when: [atLeast('home', 450)], choice: 'a', because: 'cool-it-down' },
  {
    id: 'admit',
    card: 'wrong-building',
    when: [atLeast('heat', 1200), atLeast('home', 350)],
    choice: 'a',
    because: 'cool-it-down',
  },
  {
    id: 'stand-down-the-radars',
    card: 'misread-radar',
    when: [atLeast('heat', 1300)],
    choice: 'a',
    because: 'cool-it-down',
  },
  { id: 'stand-firm', when: [], choice: 'b', because: 'stand-firm' },
];
