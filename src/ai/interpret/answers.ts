import type { Rng } from '../../lib/rng.ts';
import type { Answer, Message } from '../../rules/commands.ts';
import type { AnswerChoice, Legal } from '../../rules/legal/legal-types.ts';
import { checkAnswers } from '../../rules/signals/check.ts';
import type { AnswerRule, SeatDoctrine } from '../doctrine/rule.ts';
import type { Reasoned } from '../explain/explanation.ts';
import { about, type Situation } from '../situation.ts';
import { beliefsOf, holds } from './conditions.ts';

const concerns = ({ to, give, get, ask }: AnswerRule, message: Message): boolean =>
  to === message.kind &&
  (give === undefined || give === message.give) &&
  (get === undefined || get === message.get) &&
  (ask === undefined || ask === message.ask);

function answerOne(s: Situation, rules: readonly AnswerRule[], choice: AnswerChoice): Reasoned | null {
  const message = s.view.own.inbox.find(({ id }) => id === choice.message);
  if (!message) return null;
  const at = about(s, { seat: null, message });
  const rule = rules.find(
    (each) => choice.allowed.includes(each.answer) && concerns(each, message.message) && holds(at, each.when),
  );
  return (
    (rule && {
      deed: { what: 'answer', message: choice.message, answer: rule.answer },
      rule: rule.id,
      because: rule.because,
      score: 0,
      risk: 0,
      beliefs: beliefsOf(at, rule.when),
    }) ??
    null
  );
}

/** Answers to everything delivered that waits for one; what the doctrine does not speak of gets the standard answer. */
export function giveAnswers(
  s: Situation,
  { answers: rules }: SeatDoctrine,
  { legal, rng }: { legal: Legal; rng: Rng },
): { answers: Record<string, Answer>; chosen: Reasoned[] } {
  const answers: Record<string, Answer> = {};
  const chosen: Reasoned[] = [];
  for (const choice of legal.answers) {
    const reasoned = answerOne(s, rules, choice);
    if (reasoned?.deed.what !== 'answer') continue;
    if (s.slack.forgetAnswerPct > 0 && rng.chance(s.slack.forgetAnswerPct, 'forget')) continue;
    const tried = { ...answers, [choice.message]: reasoned.deed.answer };
    if (checkAnswers(s.view, s.c, tried) !== null) continue;
    answers[choice.message] = reasoned.deed.answer;
    chosen.push(reasoned);
  }
  return { answers, chosen };
}
