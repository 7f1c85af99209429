import { openHost } from '../../match/open.ts';
import { parseSave, type SaveError } from '../../protocol/save.ts';
import { SEATS, type Seat } from '../../rules/vocabulary.ts';
import { freshGameId } from './new-game.ts';
import type { Shelf } from './saves.ts';

export type Imported = { ok: true; id: string } | { ok: false; code: SaveError['code'] | 'unkept' };

/** Reads a file into the games of this device: checked in form, then replayed. Anything wrong changes nothing. */
export async function importSave(text: string, shelf: Shelf | null, name: (seat: Seat) => string): Promise<Imported> {
  const parsed = parseSave(text);
  if (!parsed.ok) return { ok: false, code: parsed.error.code };
  const opened = await openHost(parsed.save);
  if (!opened.ok) return { ok: false, code: opened.error.code };
  const { turn, lastTurn, phase, scenario, length, control } = opened.host.view('public').public;
  opened.host.close();
  const seat = SEATS.find((one) => control[one] === 'human') ?? 'washington';
  const id = freshGameId();
  const head = {
    id,
    name: name(seat),
    scenario,
    length,
    seat,
    turn,
    lastTurn,
    phase,
    updated: Date.now(),
    revision: 0,
  };
  const kept = await shelf?.keep({ head, save: parsed.save, draft: { id, history: null, reported: 0 } });
  return kept === 'kept' ? { ok: true, id } : { ok: false, code: 'unkept' };
}
