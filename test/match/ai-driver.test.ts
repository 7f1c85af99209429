import { describe, expect, test } from 'vitest';
import { type Decide, driveAiSeats, lockAiSeats } from '../../src/match/ai-driver.ts';
import { SEATS, type Seat } from '../../src/rules/vocabulary.ts';
import { holds, lesson, peoplesLesson, random } from '../harness/hosts.ts';

const lockedSeats = (host: ReturnType<typeof lesson>) =>
  SEATS.filter((seat) => host.view('public').public.locked[seat]);

/** Lets everything happen that can happen without a person. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the computer at the table', () => {
  test("locks its own seats and leaves a person's alone", async () => {
    const host = lesson('driver', 'washington');
    expect(await lockAiSeats(host, { decide: holds, seed: 's' })).toBe(true);
    expect(lockedSeats(host)).toEqual(SEATS.filter((seat) => seat !== 'washington'));
    expect(await lockAiSeats(host, { decide: holds, seed: 's' })).toBe(false);
  });

  test('is shown nothing but its own view, and dice that differ by seat, turn and phase', async () => {
    const host = lesson('views', 'washington');
    const shown: string[] = [];
    const decide: Decide = (view, legal, seedText) => {
      expect(view.revealed).toBeNull();
      expect(view.observer).toBe(view.seat);
      shown.push(seedText);
      return holds(view, legal, seedText);
    };
    await lockAiSeats(host, { decide, seed: 's' });
    expect(shown).toEqual(['tehran', 'jerusalem', 'lebanon', 'border', 'yemen'].map((seat) => `s/${seat}/1/signals`));
  });

  test('plays the same game whoever thinks faster', async () => {
    const slowly =
      (order: readonly Seat[]): Decide =>
      async (...given) => {
        for (let wait = order.indexOf(given[0].seat); wait > 0; wait -= 1) await settled();
        return random(...given);
      };
    const games = [SEATS, SEATS.toReversed()].map(async (order) => {
      const host = lesson('speed');
      while (await lockAiSeats(host, { decide: slowly(order), seed: 's' }));
      return host.save();
    });
    const [one, other] = await Promise.all(games);
    expect(one?.commands.length).toBeGreaterThan(10);
    expect(one).toEqual(other);
  });

  test('holds for a player that breaks or gives what is not legal, and says which', async () => {
    const host = lesson('faults', 'washington');
    const faults: Seat[] = [];
    const decide: Decide = async (view, ...rest) => {
      if (view.seat === 'tehran') throw new Error('a bug');
      if (view.seat === 'yemen') return { type: 'orders', answers: {}, orders: [], doctrine: 'thrift' };
      return holds(view, ...rest);
    };
    await lockAiSeats(host, { decide, seed: 's', onFault: (seat) => faults.push(seat) });
    expect(faults).toEqual(['tehran', 'yemen']);
    expect(lockedSeats(host)).toHaveLength(5);
  });

  test('does nothing after it is stopped, not even with what it has already decided', async () => {
    const host = lesson('stopped', 'washington');
    const stopper = new AbortController();
    const decide: Decide = async (...given) => {
      stopper.abort();
      return holds(...given);
    };
    expect(await lockAiSeats(host, { decide, seed: 's', signal: stopper.signal })).toBe(false);
    expect(lockedSeats(host)).toEqual([]);
  });

  test('keeps up with the table: locks again when a phase opens, and takes over a seat when told to', async () => {
    const host = lesson('driven', 'washington');
    const stop = driveAiSeats(host, { decide: holds, seed: 's' });
    await settled();
    expect(lockedSeats(host)).toHaveLength(5);
    await host.send('washington', { type: 'signals', messages: [] });
    await settled();
    expect([host.view('public').public.phase, lockedSeats(host).length]).toEqual(['orders', 5]);
    await host.send('umpire', { type: 'control', seat: 'washington', by: 'ai' });
    await expect.poll(() => host.view('public').public.phase).toBe('over');
    stop();
  });

  test('is stopped by the one who started it', async () => {
    const host = peoplesLesson('stop');
    const stop = driveAiSeats(host, { decide: holds, seed: 's' });
    await settled();
    stop();
    await host.send('umpire', { type: 'control', seat: 'yemen', by: 'ai' });
    await settled();
    expect(lockedSeats(host)).toEqual([]);
  });
});
