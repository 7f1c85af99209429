import type { Catalogue } from '../../../rules/catalogue.ts';
import type { Order } from '../../../rules/commands.ts';
import { isUsPlace } from '../../../rules/orders/price.ts';
import type { SeatView } from '../../../rules/view/view-types.ts';
import { isCommander } from '../../../rules/vocabulary.ts';
import { between, exactly, type Span } from './span.ts';

/** What an order does to tracks besides Heat, in hundredths, with the condition it hangs on. */
export interface TrackLine extends Span {
  track: PreviewTrack;
  when: PreviewWhen | null;
}
export type PreviewTrack =
  | 'home'
  | 'standing'
  | 'grievance'
  | 'their-grievance'
  | 'rivals'
  | 'process'
  | 'backing'
  | 'trust'
  | 'estimate'
  | 'breakout'
  | 'their-home'
  | 'lane-red'
  | 'lane-gulf'
  | 'sanctions'
  | 'shadow'
  | 'funding'
  | 'telemetry';
export type PreviewWhen =
  | 'answers-hit'
  | 'lane-calm'
  | 'process-low'
  | 'again'
  | 'chance'
  | 'she-strikes'
  | 'no-green-light'
  | 'announced'
  | 'claimed'
  | 'demand-met'
  | 'demand-unmet'
  | 'escorted-half';

interface Desk {
  view: SeatView;
  c: Catalogue;
  order: Order;
  amount(name: string): number;
}
type Lines = (desk: Desk) => TrackLine[];

const line = (track: PreviewTrack, span: Span | number, when: PreviewWhen | null = null): TrackLine => ({
  track,
  ...(typeof span === 'number' ? exactly(span) : span),
  when,
});

const again = ({ view, order }: Desk): boolean => view.own.lastGiven[order.order] === view.public.turn - 1;
/** Words lift less when repeated, and tie hands: a seat's own track by its kind. */
const ownTrack = ({ view }: Desk): PreviewTrack => (isCommander(view.seat) ? 'standing' : 'home');
const lift = (desk: Desk, amount: number): TrackLine[] => [
  line(ownTrack(desk), again(desk) ? Math.floor(amount / 2) : amount, again(desk) ? 'again' : null),
];

/** Open hits of this seat on the order's front: an act there answers them. */
const answersHit = ({ view }: Desk): boolean => view.own.grudges.some(({ answered }) => !answered);
const ifAnswers = (desk: Desk, amount: number): TrackLine[] =>
  answersHit(desk) ? [line('home', between(0, amount), 'answers-hit')] : [];

function strikeIran(desk: Desk): TrackLine[] {
  const { view, order, amount } = desk;
  if (order.item === 'cyber') return [line('breakout', between(-amount('cyberBreakout'), 0), 'chance')];
  const enough = view.public.process >= amount('processNeeded');
  return [enough ? line('home', amount('home')) : line('home', -amount('rashHome'), 'process-low')];
}

function attack({ c, order, amount, view }: Desk): TrackLine[] {
  const level = order.level ?? 1;
  const us = isUsPlace(c, order.place);
  const bold = us && level <= 2 && view.own.resolveRead <= c.tuning.resolve.low ? amount('boldStanding') : 0;
  const claimed = order.claimed ? amount('standing') * level : 0;
  return [
    line('grievance', -amount('grievance')),
    ...(claimed + bold > 0 ? [line('standing', claimed + bold, order.claimed ? 'claimed' : null)] : []),
  ];
}

const LINES: Partial<Record<Order['order'], Lines>> = {
  statement: (desk) => lift(desk, desk.amount(isCommander(desk.view.seat) ? 'standing' : 'home')),
  theatre: (desk) => lift(desk, desk.amount('home')),
  'home-front': (desk) => lift(desk, desk.amount('home')),
  process: ({ amount }) => [line('process', amount('process'))],
  escort: ({ amount, order, view }) => {
    const calm = order.lane !== undefined && view.public.lanes[order.lane] - amount('lane') < 100;
    return [
      line(order.lane === 'GULF' ? 'lane-gulf' : 'lane-red', -amount('lane')),
      ...(calm ? [line('home', between(0, amount('home')), 'lane-calm')] : []),
    ];
  },
  reply: (desk) => ifAnswers(desk, desk.amount('home')),
  'strike-iran': strikeIran,
  restrain: ({ amount }) => [
    line('backing', -amount('backing')),
    line('their-home', between(-amount('home'), 0), 'she-strikes'),
  ],
  withdraw: ({ amount, order }) => (order.announce ? [line('home', amount('home'), 'announced')] : []),
  tighten: () => [line('sanctions', 100)],
  ease: ({ amount, c }) => [line('sanctions', -100), line('trust', c.tuning.trust.ease), line('home', -amount('home'))],
  declassify: () => [],
  fund: ({ order, amount }) => [
    line('funding', 100 * (order.step ?? 1)),
    ...(order.step === -1 ? [line('their-grievance', amount('cutGrievance'))] : []),
  ],
  telemetry: () => [line('telemetry', 100)],
  'direct-strike': (desk) => ifAnswers(desk, desk.amount('home')),
  'gulf-harassment': ({ amount, order }) => {
    const full = amount('lane') * (order.level ?? 1);
    return [line('lane-gulf', between(Math.floor(full / 2), full), 'escorted-half')];
  },
  'front-companies': () => [line('shadow', 100)],
  disown: ({ amount }) => [line('their-grievance', amount('grievance'))],
  campaign: ({ amount, order }) => [line('home', amount(`home${order.level ?? 1}`))],
  'targeted-killing': ({ amount, order }) => [
    line('home', amount('home')),
    ...(order.to === 'tehran'
      ? [line('their-home', between(-amount('tehranHome'), 0), 'chance')]
      : [line('their-grievance', between(amount('missGrievance'), amount('grievance')), 'chance')]),
  ],
  sabotage: ({ amount }) => [line('breakout', between(-amount('breakout'), 0), 'chance')],
  'strike-site': ({ amount, view }) => [
    line('home', between(-amount('missHome'), amount('home')), 'chance'),
    ...(view.allies?.greenLight === view.public.turn ? [] : [line('backing', -amount('backing'), 'no-green-light')]),
  ],
  leak: ({ amount }) => [
    line('estimate', amount('estimate')),
    line('process', between(0, amount('process')), 'chance'),
    line('backing', -amount('backing')),
  ],
  mobilise: ({ amount, order }) => (order.step === -1 ? [] : [line('home', amount('home'))]),
  attack,
  govern: ({ amount }) => [line('standing', amount('standing'))],
  outbid: ({ amount }) => [line('rivals', -100), line('standing', amount('standing'))],
  demand: ({ amount }) => [
    line('standing', between(0, amount('standing')), 'demand-met'),
    line('grievance', between(0, amount('grievance')), 'demand-unmet'),
  ],
  discipline: ({ amount }) => [line('standing', -amount('standing'))],
  truce: ({ amount }) => [line('standing', -amount('standing'))],
  funeral: ({ amount }) => [line('grievance', -amount('grievance')), line('standing', amount('standing'))],
};

/** The tracks an order moves, from the seat's own view; empty where it moves none. */
export function trackLines(view: SeatView, c: Catalogue, order: Order): TrackLine[] {
  const amounts = c.orders[order.order].amounts;
  const amount = (name: string): number => (Object.hasOwn(amounts, name) ? (amounts[name] ?? 0) : 0);
  return LINES[order.order]?.({ view, c, order, amount }) ?? [];
}
