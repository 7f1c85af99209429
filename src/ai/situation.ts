import type { Catalogue } from '../rules/catalogue.ts';
import type { Legal, OrderChoice } from '../rules/legal/legal-types.ts';
import { orderChoices } from '../rules/orders/options.ts';
import type { SeatView } from '../rules/view/view-types.ts';
import { commanderFacts } from './situation/commander-facts.ts';
import { grudgeFacts, type OpenGrudge, openGrudges } from './situation/grudges.ts';
import { westernFacts } from './situation/jerusalem-facts.ts';
import { ownFacts } from './situation/own-facts.ts';
import { type Owed, pledgesDue, promiseFacts, promisesOf, type Word } from './situation/promises.ts';
import { tableFacts } from './situation/table-facts.ts';
import { tehranFacts } from './situation/tehran-facts.ts';
import { NO_TOPIC, type Topic, type TopicFact, topicFacts } from './situation/topic.ts';
import { washingtonFacts } from './situation/washington-facts.ts';
import type { Slack } from './slack.ts';
import type { Temperament } from './temperament.ts';

type Facts = ReturnType<typeof tableFacts> &
  ReturnType<typeof ownFacts> &
  ReturnType<typeof grudgeFacts> &
  ReturnType<typeof promiseFacts> &
  ReturnType<typeof washingtonFacts> &
  ReturnType<typeof tehranFacts> &
  ReturnType<typeof westernFacts> &
  ReturnType<typeof commanderFacts> & { planned: number; plannedHeat: number; owesMunitions: number };

/** Everything a rule of doctrine may ask about, by name: numbers in the units of the state, 1 and 0 for yes and no. */
export type FactName = keyof Facts | TopicFact;

/**
 * What a seat believes, worked out from its own view alone: named numbers, the deeds it has to answer, the word it has
 * given, and the orders open to it.
 */
export interface Situation {
  view: SeatView;
  c: Catalogue;
  temperament: Temperament;
  slack: Slack;
  facts: Facts;
  grudges: readonly OpenGrudge[];
  promises: readonly Word[];
  owed: readonly Owed[];
  choices: readonly OrderChoice[];
  /** While messages are written: acts are weighed as if they had been announced, for they still can be. */
  announcing: boolean;
  topic: Topic;
  topicFacts: Partial<Record<TopicFact, number>>;
}

/** Who looks: a temperament, and how strictly it keeps to its doctrine. */
export interface Mind {
  temperament: Temperament;
  slack: Slack;
}

/** Reads the table through the eyes of the view's seat. */
export function assess(view: SeatView, c: Catalogue, legal: Legal, { temperament, slack }: Mind): Situation {
  const grudges = openGrudges(view);
  const promises = promisesOf(view);
  const facts = {
    ...tableFacts(view.public),
    ...ownFacts(view, c, temperament),
    ...grudgeFacts(grudges),
    ...promiseFacts(view, promises),
    ...washingtonFacts(view, c),
    ...tehranFacts(view),
    ...westernFacts(view, c),
    ...commanderFacts(view),
    planned: 0,
    plannedHeat: 0,
    owesMunitions: 0,
  };
  const s: Situation = {
    view,
    c,
    temperament,
    slack,
    grudges,
    promises,
    // While messages are written no order is open yet, but a telegraph must speak of the order that will follow.
    choices: legal.orders.length > 0 ? legal.orders : orderChoices(view, c),
    announcing: legal.phase === 'signals' && facts.channel > 0,
    topic: NO_TOPIC,
    topicFacts: {},
    facts,
    owed: [],
  };
  return owing(s, pledgesDue(view));
}

/** The same situation with more that was promised for this turn. */
export function owing(s: Situation, more: readonly Owed[]): Situation {
  const owed = [...s.owed, ...more];
  const munitions = owed.filter(({ what }) => what === 'munitions').length;
  return { ...s, owed, facts: { ...s.facts, owesMunitions: munitions } };
}

/** The same situation, looked at with one commander or one message in mind. */
export const about = (s: Situation, topic: Topic): Situation => ({
  ...s,
  topic,
  topicFacts: topicFacts(s.view, topic, s.owed),
});

/** The value of a named fact; 0 where it does not apply to what the rule is about. */
export function read(s: Situation, fact: FactName): number {
  const own = s.topicFacts[fact as TopicFact];
  if (own !== undefined) return own;
  return Object.hasOwn(s.facts, fact) ? s.facts[fact as keyof Facts] : 0;
}
