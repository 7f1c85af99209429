import type { Rng } from '../../lib/rng.ts';
import type { Legal } from '../../rules/legal/legal-types.ts';
import type { Doctrine } from '../../rules/raids/types.ts';
import type { SeatDoctrine, Test } from '../doctrine/rule.ts';
import type { Because } from '../explain/because.ts';
import type { Deed, Reasoned } from '../explain/explanation.ts';
import type { Situation } from '../situation.ts';
import { beliefsOf, holds } from './conditions.ts';

/** Decisions by the first rule that holds: air defence, incident cards, a new agenda. */

const settled = (
  s: Situation,
  rule: { id: string; when: readonly Test[]; because: Because },
  deed: Deed,
): Reasoned => ({
  deed,
  rule: rule.id,
  because: rule.because,
  score: 0,
  risk: 0,
  beliefs: beliefsOf(s, rule.when),
});

export function chooseDefence(
  s: Situation,
  { defence }: SeatDoctrine,
  rng: Rng,
): { doctrine: Doctrine; chosen: Reasoned[] } {
  const { forgetDefencePct } = s.slack;
  const forgets = forgetDefencePct > 0 && rng.chance(forgetDefencePct, 'forget');
  const rule = forgets ? undefined : defence.find(({ when }) => holds(s, when));
  if (!rule) return { doctrine: s.view.own.doctrine, chosen: [] };
  return { doctrine: rule.doctrine, chosen: [settled(s, rule, { what: 'doctrine', doctrine: rule.doctrine })] };
}

export function answerIncident(
  s: Situation,
  { choices }: SeatDoctrine,
  { incident }: Legal,
): { choice: 'a' | 'b' | null; chosen: Reasoned[] } {
  if (incident === null) return { choice: null, chosen: [] };
  const rule = choices.find(({ card, when }) => (card === undefined || card === incident) && holds(s, when));
  if (!rule) return { choice: 'a', chosen: [] };
  return { choice: rule.choice, chosen: [settled(s, rule, { what: 'choice', card: incident, choice: rule.choice })] };
}

export function thinkAgain(
  s: Situation,
  { redraw }: SeatDoctrine,
  legal: Legal,
): { redraw: boolean; chosen: Reasoned[] } {
  if (!legal.redraw || !holds(s, redraw)) return { redraw: false, chosen: [] };
  return {
    redraw: true,
    chosen: [settled(s, { id: 'redraw', when: redraw, because: 'new-cards' }, { what: 'redraw' })],
  };
}
