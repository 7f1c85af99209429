import type { CardDef } from '../../rules/catalogue.ts';

/** The mediators of Muscat, Doha and Bern. */
export const MEDIATORS_CARDS: CardDef[] = [
  {
    id: 'quiet-house',
    suit: 'mediators',
    title: 'A quiet house by the sea',
    text: 'The chance that a message leaks falls by 5 points this turn and next.',
    fact: 'Notice given through others before the salvo of April 2024 may have lowered the risk of escalation.',
    source: 'reuters_notice',
    effects: [{ kind: 'leak', pct: -5, turns: 2 }],
  },
  {
    id: 'reporters-in-the-lobby',
    suit: 'mediators',
    title: 'Reporters in the lobby',
    text: 'The chance that a message leaks rises by 5 points this turn and next.',
    fact: 'Details of the salvo on Ain al-Asad in January 2020, 16 missiles launched and 11 on target, were printed a year later.',
    source: 'wapo_asad',
    effects: [{ kind: 'leak', pct: 5, turns: 2 }],
  },
  {
    id: 'tested-telephone',
    suit: 'mediators',
    title: 'A new telephone is tested',
    text: 'The chance that a message arrives late or blurred falls by 10 points this turn and next.',
    fact: 'On 19 April 2024 oil went from $87 to 90.54 within hours of a first report.',
    source: 'apr19_brent',
    effects: [{ kind: 'noise', pct: -10, turns: 2 }],
  },
  {
    id: 'new-interpreter',
    suit: 'mediators',
    title: 'A new interpreter',
    text: 'The chance that a message arrives late or blurred rises by 10 points this turn and next.',
    fact: 'Counts of the rockets left in Lebanon in 2025 lay a factor of five apart.',
    source: 'alma25',
    effects: [{ kind: 'noise', pct: 10, turns: 2 }],
  },
  {
    id: 'cairo-helps',
    suit: 'mediators',
    title: 'Cairo joins the mediators',
    text: 'The mediators’ chance to repair the channel rises by 15 points this turn and next.',
    fact: 'Suez Canal revenue was 40 % lower in January 2024 than a year before.',
    source: 'suez_feb24',
    effects: [{ kind: 'repair', pct: 15, turns: 2 }],
  },
  {
    id: 'tired-mediator',
    suit: 'mediators',
    title: 'A mediator has other guests',
    text: 'The mediators’ chance to repair the channel falls by 15 points this turn and next.',
    fact: 'Red Sea traffic fell from 70 ships a day to 35 by April 2024; the way round the Cape takes 10 to 14 days more.',
    source: 'aspides_assoc',
    effects: [{ kind: 'repair', pct: -15, turns: 2 }],
  },
];
