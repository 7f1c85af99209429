import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/content/catalogue.ts';
import { digest } from '../../src/rules/digest.ts';
import { replay, SAVE_FORMAT, type Save, toSaved } from '../../src/rules/save.ts';
import { NO_OPTIONS } from '../../src/rules/turn/setup.ts';
import { randomGame, rules, type Step, setupOf } from '../harness/random-game.ts';

/** `RANDOM_GAMES=2000 npm test -- property` runs more of them. */
const GAMES = Number(process.env.RANDOM_GAMES ?? 60);
/** A strike on Iran in the last turn is followed by three more (game.md section 12). */
const AFTERMATH = 3;

const restored = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** The command again, on a copy of the state that went through a disk. */
function twin({ before, seat, command }: Step) {
  const result = rules.apply(restored(before), seat, restored(command));
  return result.ok ? JSON.stringify([result.state, result.events]) : JSON.stringify(result.refused);
}

describe('random legal games of all lengths', () => {
  test(
    `${GAMES} games: none breaks, hangs or outlives its turns, and each plays again from its save`,
    () => {
      const endings = new Set<string>();
      for (let n = 0; n < GAMES; n += 1) {
        const setup = setupOf(n);
        const commands: Save['commands'] = [];
        const game = randomGame(setup);
        let next = game.next();
        for (; !next.done; next = game.next()) {
          const step = next.value;
          const untouched = JSON.stringify(step.before);
          expect(twin(step), setup.seed).toBe(JSON.stringify([step.after, step.events]));
          expect(JSON.stringify(step.before), `${setup.seed}: a command changed the state it was given`).toBe(
            untouched,
          );
          commands.push(toSaved(step.seat, step.command));
        }
        const end = next.value;
        const turns = catalogue.scenarios['stand-down']?.lengths[setup.length].turns ?? 0;
        expect(end.public.phase, `${setup.seed} ends`).toBe('over');
        expect(end.public.turn, `${setup.seed} ends in time`).toBeLessThanOrEqual(turns + AFTERMATH);
        const { seed, length } = setup;
        const head = { format: SAVE_FORMAT, rulesVersion: '1', scenario: 'stand-down', length, seed } as const;
        const again = replay(rules, { ...head, options: NO_OPTIONS, commands });
        expect(again.stopped, setup.seed).toBeNull();
        expect(digest(again.state), setup.seed).toBe(digest(end));
        endings.add(end.public.result?.ending ?? 'none');
      }
      expect(endings).not.toContain('none');
      expect(endings.size).toBeGreaterThan(1);
    },
    GAMES * 3000,
  );
});
