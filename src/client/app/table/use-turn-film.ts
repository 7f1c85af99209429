import { effect, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { toldBy } from '../../panels/log/told-by.ts';
import type { SeenFact } from '../../store/seen-fact.ts';
import type { Session } from '../../store/session.ts';
import { sinceLastTurn } from '../../store/turn-events.ts';
import type { Director } from './director.ts';
import { type Shot, shotOf, shotsOf } from './shots.ts';

export interface TurnFilm {
  /** Plays the film of the last turn again; null if there is nothing to show. */
  again: (() => void) | null;
  /** Plays one raid of the log. */
  replay(id: string): void;
}

/**
 * Shows what a Resolve brought as soon as it is there. Only events that arrive while the table is open are played by
 * themselves; after a reload the film waits to be asked for.
 */
export function useTurnFilm(session: Session, director: Director): TurnFilm {
  const { events, view } = session;
  const shots = useSignal<Shot[]>([]);
  useEffect(() => {
    let known = events.peek().length;
    shots.value = filmOf(session, sinceLastTurn(events.peek(), view.peek().public.turn));
    const stop = effect(() => {
      const all = events.value;
      const fresh = all.slice(known);
      known = all.length;
      const resolved = fresh.filter(({ step }) => step !== 'news' && step !== 'signals');
      if (resolved.length === 0) return;
      shots.value = filmOf(session, resolved);
      void director.play(shots.peek());
    });
    return () => {
      stop();
      director.skipAll();
    };
  }, [session]);
  return {
    again: shots.value.length > 0 ? () => void director.play(shots.peek()) : null,
    replay(id) {
      const event = events.peek().find((one) => one.id === id);
      const shot = event && shotOf(event, events.peek(), toldBy(session));
      if (shot) void director.play([shot]);
    },
  };
}

const filmOf = (session: Session, batch: readonly SeenFact[]): Shot[] =>
  shotsOf(batch, session.events.peek(), toldBy(session));
