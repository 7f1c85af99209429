import type { State as EngineState, LogEntry, Server } from 'boardgame.io';
import { Sync } from '#bgio/internal';
import type { MatchState } from './match-state.ts';

/** One match in memory, as boardgame.io's storage. The initial state is not kept: nobody may have it. */
export class MemoryStore extends Sync {
  readonly matchId: string;
  #state: EngineState<MatchState>;
  #log: LogEntry[] = [];

  constructor(matchId: string, state: EngineState<MatchState>) {
    super();
    this.matchId = matchId;
    this.#state = state;
  }

  get state(): EngineState<MatchState> {
    return this.#state;
  }

  override setState(_matchId: string, state: EngineState, deltalog: LogEntry[] = []): void {
    this.#state = state;
    this.#log.push(...deltalog);
  }

  override setMetadata(): void {}

  override fetch(matchId: string): never {
    const metadata: Server.MatchData = { gameName: '', players: {}, createdAt: 0, updatedAt: 0 };
    const found = { state: this.#state, log: this.#log, metadata, initialState: this.#state };
    return (matchId === this.matchId ? found : {}) as never;
  }

  override wipe(): void {}

  override listMatches(): string[] {
    return [this.matchId];
  }
}
