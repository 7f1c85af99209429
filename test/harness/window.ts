import { catalogue } from '../../src/content/catalogue.ts';
import type { Frame } from '../../src/match/frames.ts';
import { createGame } from '../../src/match/game.ts';
import { commandAction } from '../../src/match/intake.ts';
import { openMatch } from '../../src/match/local-match.ts';
import type { MatchState } from '../../src/match/match-state.ts';
import type { Command } from '../../src/rules/commands.ts';
import { legalFor } from '../../src/rules/legal/legal.ts';
import { seenEvents } from '../../src/rules/view/seen-events.ts';
import { seatView, seesAll, view } from '../../src/rules/view/view.ts';
import type { Observer, Seat } from '../../src/rules/vocabulary.ts';
import { rules } from './random-game.ts';

/** Every way in which a match shows itself to an observer. A planted leak replaces one of them. */
export interface Window {
  view(match: MatchState, observer: Observer): unknown;
  legal(match: MatchState, seat: Seat): unknown;
  events(match: MatchState, observer: Observer): unknown;
  /** The frames sent to the observer: on joining, and after each of these commands of its own. */
  frames(match: MatchState, observer: Observer, commands: readonly Command[]): Promise<unknown[]>;
}

async function framesOf(match: MatchState, observer: Observer, commands: readonly Command[]): Promise<Frame[]> {
  const room = openMatch(createGame(rules, match), 'window');
  const frames: Frame[] = [];
  room.connect(observer, (frame) => frames.push(frame));
  for (const command of commands) {
    // The public has nothing to send: it watches the umpire's call be refused.
    await room.submit(observer === 'public' ? 'umpire' : observer, commandAction('umpire', command));
  }
  room.connect(observer, (frame) => frames.push(frame));
  return frames;
}

export const honestWindow: Window = {
  view: ({ game }, observer) => view(game, observer),
  legal: ({ game }, seat) => legalFor(seatView(game, seat), catalogue),
  events: ({ game, events }, observer) => seenEvents(events, observer, seesAll(game, observer)),
  frames: framesOf,
};

/** Everything an observer receives, as text. */
export async function bytesThrough(
  window: Window,
  match: MatchState,
  observer: Observer,
  commands: readonly Command[],
): Promise<string> {
  const legal = observer === 'public' || observer === 'umpire' ? null : window.legal(match, observer);
  const frames = await window.frames(match, observer, commands);
  return JSON.stringify([window.view(match, observer), legal, window.events(match, observer), frames]);
}
