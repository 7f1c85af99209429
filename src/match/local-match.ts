import type { Game } from 'boardgame.io';
import { InitializeGame } from '#bgio/internal';
import { Master } from '#bgio/master';
import type { Observer } from '../rules/vocabulary.ts';
import { type Frame, frameFor, type Outgoing } from './frames.ts';
import { type CommandAction, cleanAction } from './intake.ts';
import type { MatchState } from './match-state.ts';
import { MemoryStore } from './memory-store.ts';
import { observerOf, PLAYER_COUNT, playerIdOf, type Sender } from './seats.ts';

/** What became of an action: the match before and after it. */
export interface Passage {
  /** Null if the action is none that may pass, or the rules broke on it; the match then stands as before. */
  passed: CommandAction | null;
  before: MatchState;
  after: MatchState;
}

/** One match on boardgame.io's master, in this process. */
export interface LocalMatch {
  readonly matchId: string;
  /** The whole truth, for the host alone. */
  state(): MatchState;
  /** Sends the observer a `sync` frame at once and an `update` frame after every move. Returns how to stop it. */
  connect(observer: Observer, receive: (frame: Frame) => void): () => void;
  /** Puts an action of a boardgame.io client to the engine, one after the other. */
  submit(who: Sender, action: unknown): Promise<Passage>;
}

interface Connection {
  observer: Observer;
  receive: (frame: Frame) => void;
}

/** Who listens to a match, each to the frames of one observer. */
class Connections {
  readonly #all = new Set<Connection>();

  add(connection: Connection): () => void {
    this.#all.add(connection);
    return () => this.#all.delete(connection);
  }

  /** To everybody, or to the connections of one observer. */
  send(outgoing: Outgoing, only?: Observer): void {
    for (const { observer, receive } of this.#all) {
      const frame = only === undefined || observer === only ? frameFor(observer, outgoing) : null;
      if (frame) receive(frame);
    }
  }
}

/** Opens a match under an id of its own: under an old one, boardgame.io would go on with the old match. */
export function openMatch(game: Game<MatchState>, matchId: string): LocalMatch {
  const store = new MemoryStore(matchId, InitializeGame({ game, numPlayers: PLAYER_COUNT }));
  const connections = new Connections();
  let held: Outgoing[] = [];
  let queue: Promise<unknown> = Promise.resolve();

  const master = new Master(game, store, {
    send: ({ playerID, ...outgoing }) => connections.send(outgoing, observerOf(playerID)),
    // boardgame.io broadcasts before it writes: nobody shall hear of what was not written.
    sendAll: (outgoing) => held.push(outgoing),
  });

  async function run(clean: CommandAction): Promise<boolean> {
    held = [];
    try {
      await master.onUpdate(clean, store.state._stateID, matchId, clean.payload.playerID);
    } catch {
      return false;
    }
    for (const outgoing of held) connections.send(outgoing);
    return true;
  }

  async function pass(who: Sender, action: unknown): Promise<Passage> {
    const before = store.state.G;
    const clean = cleanAction(action, who);
    const passed = clean && (await run(clean)) ? clean : null;
    return { passed, before, after: store.state.G };
  }

  return {
    matchId,
    state: () => store.state.G,
    connect(observer, receive) {
      const stop = connections.add({ observer, receive });
      void master.onSync(matchId, observer === 'public' ? null : playerIdOf(observer));
      return stop;
    },
    submit(who, action) {
      const done = queue.then(() => pass(who, action));
      queue = done.catch(() => undefined);
      return done;
    },
  };
}
