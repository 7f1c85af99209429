import type { Game } from 'boardgame.io';
import { Client } from '#bgio/client';
import { Transport } from '#bgio/internal';
import type { LocalMatch } from '../../src/match/local-match.ts';
import type { MatchState, SeatFrame } from '../../src/match/match-state.ts';
import { observerOf, PLAYER_COUNT, senderOf } from '../../src/match/seats.ts';

type Options = ConstructorParameters<typeof Transport>[0];

/** boardgame.io's own client over our match, as it would sit at the other end of a wire. */
class Wire extends Transport {
  readonly #match: LocalMatch;
  readonly pending: Promise<unknown>[] = [];

  constructor(options: Options, match: LocalMatch) {
    super(options);
    this.#match = match;
  }

  override connect(): void {
    this.setConnectionStatus(true);
    this.#match.connect(observerOf(this.playerID), (frame) => this.notifyClient(JSON.parse(JSON.stringify(frame))));
  }

  override sendAction(_state: unknown, action: unknown): void {
    const who = senderOf(this.playerID);
    if (who) this.pending.push(this.#match.submit(who, JSON.parse(JSON.stringify(action))));
  }

  override disconnect(): void {}
  override sendChatMessage(): void {}
  override requestSync(): void {}
  override updateMatchID(): void {}
  override updatePlayerID(): void {}
  override updateCredentials(): void {}
}

export function stockClient(game: Game<MatchState>, match: LocalMatch, playerID: string) {
  let wire: Wire | null = null;
  const multiplayer = (options: Options) => {
    wire = new Wire(options, match);
    return wire;
  };
  const client = Client({
    game,
    multiplayer,
    playerID,
    matchID: match.matchId,
    numPlayers: PLAYER_COUNT,
    debug: false,
  });
  client.start();
  return {
    client,
    frame: () => client.getState()?.G as SeatFrame | undefined,
    /** Waits until everything that was sent has been dealt with. */
    settled: () => Promise.all(wire?.pending ?? []),
  };
}
