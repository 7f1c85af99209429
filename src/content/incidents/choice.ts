import type { IncidentChoice } from '../../rules/catalogue.ts';

/** A choice that does what it names and nothing else. */
export const choice = (text: string, does: Partial<Omit<IncidentChoice, 'text'>> = {}): IncidentChoice => ({
  text,
  heat: 0,
  home: 0,
  trust: 0,
  resolve: 0,
  process: 0,
  lane: null,
  sour: false,
  capacityPct: 100,
  again: 0,
  grudge: false,
  ...does,
});
