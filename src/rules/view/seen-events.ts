import type { GameEvent, SeenEvent } from '../events.ts';
import type { Observer } from '../vocabulary.ts';

/** True when the observer may know the event while the game runs. */
const seenBy = ({ seen }: GameEvent, observer: Observer): boolean =>
  observer === 'umpire' || seen === 'all' || (observer !== 'public' && seen.includes(observer));

/**
 * The events of a match as an observer may know them, oldest first: hidden ones left out, the rest numbered anew
 * (`e0`, `e1` …) and stripped of causes the observer did not see, so that neither a gap in the numbers nor a name tells
 * of what is hidden. With `revealed`, once the game is over, hidden ones come too, as `h0`, `h1` …: an id given
 * during play keeps its meaning. Give all events from the first on; ids then never change as the match grows.
 */
export function seenEvents(events: readonly GameEvent[], observer: Observer, revealed = false): SeenEvent[] {
  const ids = new Map<string, string>();
  const told: SeenEvent[] = [];
  let hidden = 0;
  let shown = 0;
  for (const { seen, ...event } of events) {
    const known = seenBy({ seen, ...event }, observer);
    if (!known && !revealed) {
      ids.delete(event.id);
      continue;
    }
    const id = known ? `e${shown++}` : `h${hidden++}`;
    told.push({ ...event, id, causes: event.causes.flatMap((cause) => ids.get(cause) ?? []) });
    ids.set(event.id, id);
  }
  return told;
}
