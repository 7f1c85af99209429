import type { SeatCommandBody } from '../rules/commands.ts';
import type { Legal } from '../rules/legal/legal-types.ts';
import type { SeatView } from '../rules/view/view-types.ts';
import { SEATS, type Seat } from '../rules/vocabulary.ts';
import type { Host } from './host.ts';

/** What a computer player is given, and all it is given: its seat's view, what it may do, and text to seed its dice. */
export type Decide = (view: SeatView, legal: Legal, seedText: string) => Promise<SeatCommandBody>;

/** What the driver needs of a host; the laboratory gives it a bare table. */
export type Seating = Pick<Host, 'view' | 'legal' | 'send'>;

export interface Drive {
  decide: Decide;
  /** Seeds the computer players, not the game: the same text, views and rules give the same decisions. */
  seed: string;
  /** Stops the driver: nothing is sent after it is aborted. */
  signal?: AbortSignal;
  /** Told of a player that broke (an error) or whose decision was refused (a reason). Its seat then holds. */
  onFault?: (seat: Seat, fault: unknown) => void;
}

/** What a seat does that has nothing to say: no message; no order, and every answer as if it had been silent. */
const holding = ({ public: open, own }: SeatView): SeatCommandBody =>
  open.phase === 'signals'
    ? { type: 'signals', messages: [] }
    : { type: 'orders', answers: {}, orders: [], doctrine: own.doctrine };

/** Seats that the computer leads and that have not locked yet. */
function waiting(host: Seating): Seat[] {
  const { control, locked, phase } = host.view('public').public;
  return phase === 'over' ? [] : SEATS.filter((seat) => control[seat] === 'ai' && !locked[seat]);
}

async function decideFor(host: Seating, seat: Seat, { decide, seed, onFault }: Drive): Promise<SeatCommandBody> {
  const view = host.view(seat);
  const { turn, phase } = view.public;
  try {
    return await decide(view, host.legal(seat), `${seed}/${seat}/${turn}/${phase}`);
  } catch (error) {
    onFault?.(seat, error);
    return holding(view);
  }
}

/** Locks one seat with what its player decided, or holds for it. False if even that was refused. */
async function lock(host: Seating, seat: Seat, body: SeatCommandBody, { onFault }: Drive): Promise<boolean> {
  const outcome = await host.send(seat, body);
  if (outcome.ok) return true;
  onFault?.(seat, outcome.reason);
  return (await host.send(seat, holding(host.view(seat)))).ok;
}

/**
 * Locks every seat that the computer leads, once, in the running phase. All decide on the same moment, each from its own
 * view, and are locked in the order of the rulebook, so the result does not depend on who thinks faster.
 * @returns true if at least one seat was locked.
 */
export async function lockAiSeats(host: Seating, drive: Drive): Promise<boolean> {
  const seats = waiting(host);
  const { turn, phase } = host.view('public').public;
  const bodies = await Promise.all(seats.map((seat) => decideFor(host, seat, drive)));
  let any = false;
  for (const [at, seat] of seats.entries()) {
    const body = bodies[at];
    const now = host.view('public').public;
    if (drive.signal?.aborted || !body || now.turn !== turn || now.phase !== phase) return false;
    any = (await lock(host, seat, body, drive)) || any;
  }
  return any;
}

/** Locks the computer's seats, phase after phase, for as long as nobody else has to act. */
async function lockOn(host: Seating, drive: Drive): Promise<void> {
  while (!drive.signal?.aborted && (await lockAiSeats(host, drive)));
}

/**
 * Leads the computer's seats of a match from now on: locks them at once, and again whenever a phase opens or a seat comes
 * into the computer's hands. Returns how to stop; so does the signal.
 */
export function driveAiSeats(host: Host, drive: Drive): () => void {
  const stopper = new AbortController();
  const signal = drive.signal ? AbortSignal.any([drive.signal, stopper.signal]) : stopper.signal;
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    again = true;
    if (running) return;
    running = true;
    while (again && !signal.aborted) {
      again = false;
      await lockOn(host, { ...drive, signal });
    }
    running = false;
  };
  const stop = host.subscribe(() => void run());
  signal.addEventListener('abort', stop);
  void run();
  return () => stopper.abort();
}
