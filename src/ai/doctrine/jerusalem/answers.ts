import { type AnswerRule, atLeast, yes } from '../rule.ts';

/** What Jerusalem answers. */
export const JERUSALEM_ANSWERS: readonly AnswerRule[] = [
  {
    id: 'own-what-was-open',
    to: 'query',
    when: [yes('aboutMine'), yes('aboutClaimed')],
    answer: 'own',
    because: 'nothing-to-hide',
  },
  {
    id: 'own-it-to-the-ally',
    to: 'query',
    when: [yes('aboutMine'), yes('fromWashington'), atLeast('forgiving', 50)],
    answer: 'own',
    because: 'nothing-to-hide',
  },
  { id: 'say-nothing', to: 'query', when: [yes('aboutMine')], answer: 'silent', because: 'better-unsaid' },
  { id: 'deny-what-was-not-ours', to: 'query', when: [], answer: 'deny', because: 'it-was-not-us' },
  { id: 'pass-it-on', to: 'telegraph', when: [], answer: 'forward', because: 'people-can-move' },
];
