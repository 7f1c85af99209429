import { type Signal, signal } from '@preact/signals';
import type { Session } from '../../store/session.ts';

/**
 * What is half written at a desk, kept while the player looks at another panel and forgotten when the phase closes. Made
 * once for each kind of thing that is written.
 */
export function keptWhileOpen<T>(first: T): (session: Session) => Signal<T> {
  const kept = new WeakMap<object, { hour: string; now: Signal<T> }>();
  return ({ view, focus }) => {
    const { turn, phase } = view.value.public;
    const hour = `${turn} ${phase}`;
    const held = kept.get(focus);
    if (held?.hour === hour) return held.now;
    const now = signal(first);
    kept.set(focus, { hour, now });
    return now;
  };
}
