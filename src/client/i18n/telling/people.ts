import { count, list } from '../figures.ts';
import { say, t } from '../messages.ts';

export interface Harm {
  deaths: number;
  injured?: number;
  displaced: number;
  damage: number;
}

/** "3 people killed, 10,000 people driven from home"; empty if nobody was hurt and nothing broken. */
export function peopleWords({ deaths, injured = 0, displaced, damage }: Harm): string {
  const parts: string[] = [];
  if (deaths > 0) parts.push(say('people.deaths', { count: deaths }));
  if (injured > 0) parts.push(say('people.injured', { count: injured }));
  if (displaced > 0) parts.push(say('people.displaced', { count: displaced, people: count(displaced) }));
  if (damage > 0) parts.push(say('people.damage', { count: damage }));
  return list(parts);
}

/** The same as a sentence that follows another one. */
export function peopleSentence(harm: Harm): string {
  const people = peopleWords(harm);
  return people
    ? say('people.sentence', { people: people.charAt(0).toUpperCase() + people.slice(1) })
    : t('people.none.sentence');
}
