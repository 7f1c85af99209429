import type { Catalogue } from '../../../rules/catalogue.ts';
import type { Message } from '../../../rules/commands.ts';
import { bandOf as bandIndex } from '../../../rules/escalation/bands.ts';
import { leakChance } from '../../../rules/signals/leaks.ts';
import { noiseChance } from '../../../rules/signals/noise.ts';
import { isMediated } from '../../../rules/signals/venues.ts';
import type { SeatView } from '../../../rules/view/view-types.ts';
import type { Venue } from '../../../rules/vocabulary.ts';
import { coverOf } from '../preview/cover.ts';

/** What a message risks, costs or wins, one line each; the words live with the texts. Home in hundredths. */
export interface Risk {
  code: RiskCode;
  tone: 'good' | 'plain' | 'warn';
  params: Record<string, number | string>;
}
export type RiskCode =
  | 'leak'
  | 'no-leak'
  | 'noise'
  | 'noise-doha'
  | 'no-noise'
  | 'sure'
  | 'closed'
  | 'cover'
  | 'no-cover'
  | 'public-line'
  | 'private-line'
  | 'bluff'
  | 'telegraph-warns'
  | 'telegraph-kept'
  | 'telegraph-broken'
  | 'telegraph-for-other'
  | 'pause-binds'
  | 'limit-binds'
  | 'bern-process'
  | 'deny-true'
  | 'deny-false'
  | 'promise-binds'
  | 'date-binds'
  | 'package-fails'
  | 'offer-waits';

const risk = (code: RiskCode, tone: Risk['tone'] = 'plain', params: Risk['params'] = {}): Risk => ({
  code,
  tone,
  params,
});

/** Leak and delivery of a venue this turn. */
export function venueRisks(view: SeatView, c: Catalogue, venue: Venue): Risk[] {
  if (!isMediated(venue)) return venue === 'public' ? [] : [risk('sure', 'good')];
  if (view.public.channel === 'closed') return [risk('closed', 'warn')];
  const leaks = leakChance(view.public, c, venue);
  const noise = noiseChance(view.public, c);
  return [
    leaks > 0 ? risk('leak', 'plain', { pct: leaks }) : risk('no-leak', 'good'),
    noise > 0 ? risk(venue === 'doha' ? 'noise-doha' : 'noise', 'plain', { pct: noise }) : risk('no-noise', 'good'),
  ];
}

/** Whether the road gives cover at home: a pause or a concession pays elsewhere (game.md section 5, M23). */
function coverRisk(view: SeatView, c: Catalogue, message: Message): Risk[] {
  const cover = coverOf(view, c, message);
  if (cover === 'none') return [];
  return [cover === 'covered' ? risk('cover', 'good') : risk('no-cover', 'warn', { home: c.tuning.signals.coverHome })];
}

function redLineRisks(view: SeatView, c: Catalogue, { venue, line }: Message): Risk[] {
  const bluff = line !== undefined && !view.own.redLines.includes(line);
  const { publicLineHome, unansweredHome, unansweredPerBand } = c.tuning.signals;
  const band = bandIndex(view.public.heat);
  return [
    venue === 'public'
      ? risk('public-line', 'warn', { home: publicLineHome, loss: unansweredHome + unansweredPerBand * band })
      : risk('private-line'),
    ...(bluff ? [risk('bluff')] : []),
  ];
}

function telegraphRisks({ seat }: SeatView, { by }: Message): Risk[] {
  return [
    risk('telegraph-warns'),
    risk('telegraph-kept', 'good'),
    risk('telegraph-broken', 'warn'),
    ...(by !== undefined && by !== seat ? [risk('telegraph-for-other', 'warn')] : []),
  ];
}

function denyRisks({ own }: SeatView, { act }: Message): Risk[] {
  const mine = own.ownActs.some(({ id }) => id === act);
  return [mine ? risk('deny-false', 'warn') : risk('deny-true', 'good')];
}

/** Everything worth knowing before this message is put on the list. */
export function messageRisks(view: SeatView, c: Catalogue, message: Message): Risk[] {
  const { kind } = message;
  const bern =
    message.venue === 'bern' && view.seat === 'washington'
      ? [risk('bern-process', 'good', { process: c.tuning.signals.bernProcess })]
      : [];
  const own: Partial<Record<Message['kind'], () => Risk[]>> = {
    'red-line': () => redLineRisks(view, c, message),
    telegraph: () => telegraphRisks(view, message),
    pause: () => [risk('pause-binds')],
    limit: () => [risk('limit-binds')],
    deny: () => denyRisks(view, message),
    offer: () => [risk('offer-waits'), ...(message.third ? [risk('package-fails', 'warn')] : [])],
    directive: () => (message.support && message.support !== 'none' ? [risk('promise-binds', 'warn')] : []),
    request: () => (message.ask === 'not-before' ? [risk('date-binds', 'warn')] : []),
  };
  return [...(own[kind]?.() ?? []), ...coverRisk(view, c, message), ...bern];
}
