import type { Catalogue } from '../catalogue.ts';
import { tileChoices } from '../clocks/tiles.ts';
import { mayRedraw } from '../orders/check.ts';
import { freeReadings, orderChoices, ordersAllowed } from '../orders/options.ts';
import { answerChoices, messageForms } from '../signals/forms.ts';
import type { SeatView } from '../view/view-types.ts';
import type { Legal } from './legal-types.ts';

/** Everything a seat may do now, from its own view alone (architecture: legal(state, seat)). */
export function legalFor(view: SeatView, c: Catalogue): Legal {
  const { phase, locked, incident } = view.public;
  const orders = phase === 'orders';
  return {
    phase,
    locked: locked[view.seat],
    ordersAllowed: ordersAllowed(view, c),
    freeReadings: freeReadings(view, c),
    orders: orders ? orderChoices(view, c) : [],
    tiles: orders ? tileChoices(view, c) : [],
    answers: orders ? answerChoices(view, c) : [],
    incident: orders && incident?.seat === view.seat ? incident.card : null,
    redraw: orders && mayRedraw(view),
    messages: phase === 'signals' ? messageForms(view, c) : [],
  };
}
