import { PLAYER_NAMES, type PlayerName } from '../players/players.ts';

/** Whether a level is built. */
export const isPlayerName = (name: string): name is PlayerName => PLAYER_NAMES.some((known) => known === name);
