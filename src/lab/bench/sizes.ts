import type { Rules } from '../../rules/core.ts';
import type { State } from '../../rules/state/state.ts';
import { seatView, view } from '../../rules/view/view.ts';
import { SEATS } from '../../rules/vocabulary.ts';
import type { Recording } from './recording.ts';

/** Bytes of JSON at the openings of phases. */
export interface Sizes {
  /** A seat's view during play: mean and largest. */
  view: number;
  largestView: number;
  publicView: number;
  state: number;
}

/** States of a recorded game at the opening of every phase of play. */
function edgesOf(rules: Rules, { setup, seed, commands }: Recording): State[] {
  let { state } = rules.setup(setup, seed);
  const edges = [state];
  for (const { by, command } of commands) {
    const result = rules.apply(state, by, command);
    if (!result.ok) continue;
    if (result.state.public.phase !== state.public.phase && result.state.public.phase !== 'over')
      edges.push(result.state);
    state = result.state;
  }
  return edges;
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
const mean = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));

export function sizesOf(rules: Rules, recordings: readonly Recording[]): Sizes {
  const states = recordings.flatMap((recording) => edgesOf(rules, recording));
  const views = states.flatMap((state) => SEATS.map((seat) => bytesOf(seatView(state, seat))));
  return {
    view: mean(views),
    largestView: Math.max(...views),
    publicView: mean(states.map((state) => bytesOf(view(state, 'public')))),
    state: mean(states.map(bytesOf)),
  };
}
