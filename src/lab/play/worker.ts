import { parentPort, workerData } from 'node:worker_threads';
import { catalogue } from '../../content/catalogue.ts';
import { createRules } from '../../rules/core.ts';
import { playerNamed } from '../players/players.ts';
import { playGame } from './one-game.ts';
import type { PlayOptions } from './options.ts';

/** Plays every game whose number it is sent, and sends its row back. */
const { scenario, length, seed, players } = workerData as PlayOptions;
const rules = createRules(catalogue);
const player = await playerNamed(players);

parentPort?.on('message', async (game: number) => {
  parentPort?.postMessage(await playGame(rules, player, { scenario, length, seed }, game));
});
