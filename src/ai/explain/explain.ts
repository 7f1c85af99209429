import type { Rng } from '../../lib/rng.ts';
import type { Catalogue } from '../../rules/catalogue.ts';
import type { Legal } from '../../rules/legal/legal-types.ts';
import { type OrdersBody as Checked, checkOrders } from '../../rules/orders/check.ts';
import type { SeatView } from '../../rules/view/view-types.ts';
import { doctrineOf } from '../doctrine/doctrine-of.ts';
import type { SeatDoctrine } from '../doctrine/rule.ts';
import { giveAnswers } from '../interpret/answers.ts';
import { heatOf, levelOf } from '../interpret/heat-risk.ts';
import { actOf, forecastOf, writeMessages } from '../interpret/messages.ts';
import { planOrders } from '../interpret/orders.ts';
import { answerIncident, chooseDefence, thinkAgain } from '../interpret/standing.ts';
import { chooseTile } from '../interpret/tile.ts';
import { grantedBy } from '../situation/promises.ts';
import { assess, owing, type Situation } from '../situation.ts';
import { NO_SLACK, type Slack } from '../slack.ts';
import { type Temperament, temperamentOf } from '../temperament.ts';
import type { Alternative, Explanation, OrdersBody, Reasoned, SignalsBody } from './explanation.ts';

/** Alternatives that an explanation keeps. */
const KEPT = 24;

interface Decision {
  body: SignalsBody | OrdersBody;
  chosen: Reasoned[];
  left: Alternative[];
}

interface Desk {
  doctrine: SeatDoctrine;
  legal: Legal;
  rng: Rng;
}

/** The same situation with the act in mind that the orders of this turn will hold. */
function withPlan(s: Situation, { doctrine, legal, rng }: Desk) {
  const { orders } = planOrders(s, doctrine, { slots: legal.ordersAllowed, tile: null }, rng);
  const act = actOf(orders, (order) => heatOf(s, order));
  if (!act) return { s, act: null };
  const facts = { ...s.facts, planned: levelOf(act), plannedHeat: Math.round(heatOf(s, act)) };
  return { s: { ...s, facts }, act };
}

function decideSignals(situation: Situation, desk: Desk): Decision {
  const { s, act } = withPlan(situation, desk);
  const { messages, chosen, left } = writeMessages(s, desk.doctrine, { legal: desk.legal, act }, desk.rng);
  return { body: { type: 'signals', messages, forecast: forecastOf(s) }, chosen, left };
}

function decideOrders(situation: Situation, { doctrine, legal, rng }: Desk): Decision {
  const given = giveAnswers(situation, doctrine, { legal, rng });
  // What is granted now needs its order now.
  const s = owing(situation, grantedBy(situation.view, given.answers));
  const clock = chooseTile(s, doctrine, legal, rng);
  const plan = planOrders(s, doctrine, { slots: legal.ordersAllowed, tile: clock.tile }, rng);
  const shield = chooseDefence(s, doctrine, rng);
  const card = answerIncident(s, doctrine, legal);
  const again = thinkAgain(s, doctrine, legal);
  const body: OrdersBody = {
    type: 'orders',
    answers: given.answers,
    orders: plan.orders,
    doctrine: shield.doctrine,
    ...(clock.tile ? { tile: clock.tile } : {}),
    ...(card.choice ? { choice: card.choice } : {}),
    ...(again.redraw ? { redraw: true } : {}),
  };
  const chosen = [given, clock, plan, shield, card, again].flatMap((part) => part.chosen);
  return { body: lawful(s, body), chosen, left: [...plan.left, ...clock.left] };
}

/** Should the parts be refused together, the seat holds: a decision is never illegal. */
function lawful(s: Situation, body: OrdersBody): OrdersBody {
  const checked: Checked = body;
  if (checkOrders(s.view, s.c, checked) === null) return body;
  return { type: 'orders', answers: {}, orders: [], doctrine: s.view.own.doctrine };
}

/** A player of some temperament, who gives reasons with every decision. */
export type Explainer = (view: SeatView, c: Catalogue, legal: Legal, rng: Rng) => Explanation;

/**
 * A player of this temperament, who keeps to the doctrine but for some slack; without a temperament, each seat has that of
 * its own cards.
 */
export const explainAs =
  (temperament: Temperament | null, slack: Slack = NO_SLACK): Explainer =>
  (view, c, legal, rng) => {
    const { seat } = view;
    const desk: Desk = { doctrine: doctrineOf(seat), legal, rng };
    const s = assess(view, c, legal, { temperament: temperament ?? temperamentOf(view), slack });
    const { body, chosen, left } = legal.phase === 'orders' ? decideOrders(s, desk) : decideSignals(s, desk);
    const alternatives = left.toSorted((a, b) => b.score - a.score).slice(0, KEPT);
    return {
      seat,
      turn: view.public.turn,
      phase: legal.phase,
      body,
      temperament: s.temperament,
      chosen,
      alternatives,
    };
  };

/**
 * One decision of the doctrine player with its reasons, from the seat's own view alone: for every message and order the
 * rule it follows, what the seat believed, and what was weighed beside it. `legal` must be that of the same view. Once
 * the game is over the list it would send is empty or meaningless, and nobody asks.
 */
export const explain: Explainer = explainAs(null);
