import { appendFileSync } from 'node:fs';
import { playerOf } from '../../ai/decide.ts';
import { playerFor } from '../../ai/levels.ts';
import { scoreFeatures, shareLeft, unfolded, warFeatures } from '../../ai/search/features.ts';
import { temperamentOf } from '../../ai/temperament.ts';
import { catalogue } from '../../content/catalogue.ts';
import { rngOver, seedRng } from '../../lib/rng.ts';
import { lockAiSeats } from '../../match/ai-driver.ts';
import { createRules } from '../../rules/core.ts';
import { LENGTHS, SEATS, type Seat } from '../../rules/vocabulary.ts';
import { BareTable } from '../play/bare-table.ts';
import type { Player } from './players.ts';
import { randomCommand } from './random.ts';

/**
 * Plays games among Steady players of mixed temperament, in most of which one seat is led carelessly, and appends what the
 * table was like when each turn opened and how the game ended: `node src/lab/players/gather-prospects.ts FILE SEED GAMES`.
 */
const [file = 'prospects.jsonl', seed = 'prospects', games = '10'] = process.argv.slice(2);
const rules = createRules({ ...catalogue, par: {} });
const c = rules.catalogue;
const random: Player = (view, _c, legal, rng) => randomCommand(view, legal, c, rng);

function playersOf(game: string): Map<Seat, Player> {
  const dice = rngOver(seedRng(`${game} players`));
  const odd = SEATS[dice.below(SEATS.length)];
  const kind = dice.below(100);
  return new Map(
    SEATS.map((seat) => {
      const hawkish = dice.below(101);
      const steady: Player = (view, ...rest) => playerOf({ ...temperamentOf(view), hawkish })(view, ...rest);
      return [seat, seat !== odd || kind >= 80 ? steady : kind < 40 ? random : playerFor('guided')];
    }),
  );
}

for (let n = 0; n < Number(games); n += 1) {
  const game = `${seed}/${n}`;
  const players = playersOf(game);
  const length = LENGTHS[n % 4 === 0 ? 0 : n % 4 === 1 ? 2 : 1] ?? 'standard';
  const table = new BareTable(rules, { scenario: 'stand-down', length }, game);
  const seen: { left: number; war: number[]; seats: number[][] }[] = [];
  const look = () => {
    const s = table.state;
    if (s.public.phase !== 'signals') return;
    const left = shareLeft(s);
    seen.push({
      left,
      war: unfolded(warFeatures(s), left),
      seats: SEATS.map((seat) => unfolded(scoreFeatures(s, c, seat), left)),
    });
  };
  look();
  const decide = async (...[view, legal, text]: Parameters<import('../../match/ai-driver.ts').Decide>) =>
    (players.get(view.seat) ?? random)(view, c, legal, rngOver(seedRng(text)));
  while (await lockAiSeats(table, { decide, seed: game })) look();
  const { result } = table.state.public;
  if (!result) continue;
  appendFileSync(
    file,
    `${JSON.stringify({ war: result.ending === 'C', scores: SEATS.map((seat) => result.scores[seat]), seen })}\n`,
  );
}
