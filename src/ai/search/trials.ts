import type { Desk } from './change.ts';
import { type Body, drawWorld, playOut, type Trial, type World } from './worlds.ts';

/** Plans tried out against each other in the same worlds, within a budget of playouts. */
export class Trials {
  readonly #desk: Desk;
  readonly #trial: Trial;
  readonly #stopped: () => boolean;
  #left: number;
  #played = 0;

  constructor(desk: Desk, trial: Trial, { playouts, stopped }: { playouts: number; stopped: () => boolean }) {
    this.#desk = desk;
    this.#trial = trial;
    this.#left = playouts;
    this.#stopped = stopped;
  }

  get left(): number {
    return this.#stopped() ? 0 : this.#left;
  }
  get played(): number {
    return this.#played;
  }

  /** Mean worth of each plan over the same fresh worlds, as many as asked for or as the budget allows; null for none. */
  compare(plans: readonly Body[], worlds: number): number[] | null {
    const sums = plans.map(() => 0);
    let done = 0;
    for (; done < worlds && this.left >= plans.length; done += 1) {
      const world = drawWorld(this.#desk.view, this.#desk.c, this.#desk.rng);
      if (!world || !this.#add(sums, plans, world)) break;
    }
    return done === 0 ? null : sums.map((sum) => sum / done);
  }

  /** Adds one world's worth of every plan; false, and nothing added, if it was stopped midway. */
  #add(sums: number[], plans: readonly Body[], world: World): boolean {
    const worths: number[] = [];
    for (const plan of plans) {
      if (this.#stopped()) return false;
      worths.push(playOut(world, plan, this.#trial));
      this.#left -= 1;
      this.#played += 1;
    }
    for (const [at, worth] of worths.entries()) sums[at] = (sums[at] ?? 0) + worth;
    return true;
  }
}
