import type { Rules } from '../rules/core.ts';
import type { SeenEvent } from '../rules/events.ts';
import { legalFor } from '../rules/legal/legal.ts';
import type { Legal } from '../rules/legal/legal-types.ts';
import { reason } from '../rules/reasons.ts';
import type { Save } from '../rules/save.ts';
import type { SeatView, View } from '../rules/view/view-types.ts';
import type { Observer, Seat } from '../rules/vocabulary.ts';
import type { Frame } from './frames.ts';
import { createGame } from './game.ts';
import type { Heads } from './head.ts';
import type { Host, Outcome } from './host.ts';
import { commandAction } from './intake.ts';
import { type LocalMatch, openMatch, type Passage } from './local-match.ts';
import type { MatchState, SeatFrame } from './match-state.ts';
import type { MatchRecord } from './record.ts';
import { playerIdOf, type Sender } from './seats.ts';
import { freshSeed } from './seed.ts';
import type { Snapshot } from './snapshots.ts';

interface Parts {
  rules: Rules;
  opening: MatchState;
  record: MatchRecord;
  heads: Heads;
}

const frameState = (frame: Frame): SeatFrame =>
  (frame.type === 'sync' ? frame.args[1].state : frame.args[1]).G as SeatFrame;

/** A match that runs in this process, for one person or several round one screen. */
export class LocalHost implements Host {
  readonly matchId = freshSeed();
  readonly #rules: Rules;
  readonly #match: LocalMatch;
  readonly #record: MatchRecord;
  readonly #heads: Heads;
  readonly #frames = new Map<Observer, SeatFrame>();
  readonly #legal = new WeakMap<View, Legal>();
  readonly #listeners = new Set<() => void>();
  #open = true;

  constructor({ rules, opening, record, heads }: Parts) {
    this.#rules = rules;
    this.#record = record;
    this.#heads = heads;
    this.#match = openMatch(createGame(rules, opening), this.matchId);
  }

  /** The latest frame sent to the observer. The host, too, sees a seat's side only as it was sent. */
  #frame(observer: Observer): SeatFrame {
    if (!this.#frames.has(observer))
      this.#match.connect(observer, (frame) => this.#frames.set(observer, frameState(frame)));
    const frame = this.#frames.get(observer);
    if (!frame) throw new Error(`no frame was sent to ${observer}`);
    return frame;
  }

  view(seat: Seat): SeatView;
  view(observer: Observer): View;
  view(observer: Observer): View {
    return this.#frame(observer).view;
  }

  legal(seat: Seat): Legal {
    const view = this.view(seat);
    const legal = this.#legal.get(view) ?? legalFor(view, this.#rules.catalogue);
    this.#legal.set(view, legal);
    return legal;
  }

  events(observer: Observer): readonly SeenEvent[] {
    return this.#record.eventsFor(observer, this.#match.state().game);
  }

  async send(who: Sender, command: unknown): Promise<Outcome> {
    if (!this.#open) return { ok: false, reason: reason('match-closed') };
    const whole = this.#heads.complete(who, command, this.#match.state().game.public);
    const passage = await this.#match.submit(who, commandAction(who, whole));
    return this.#conclude(who, passage);
  }

  #conclude(who: Sender, { passed, before, after }: Passage): Outcome {
    const reply = after.replies[playerIdOf(who)];
    if (!passed || !reply) return { ok: false, reason: reason('rule-broke') };
    if (after.batch !== before.batch && after.last) {
      const { by, command } = after.last;
      this.#record.add(by, command, { state: after.game, events: after.events });
      this.#tell();
    }
    return reply.ok ? { ok: true } : { ok: false, reason: reply.reason };
  }

  /** One after the other; a listener that breaks is an error of the page, and no reason to leave others untold. */
  #tell(): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener();
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  subscribe(listener: () => void): () => void {
    // A listener of its own for every call: the same function subscribed twice is told twice, and stops one by one.
    const own = () => listener();
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  save(): Save {
    return this.#record.save(this.#match.state().game);
  }

  snapshots(): readonly Snapshot[] {
    return this.#record.snapshots();
  }

  close(): void {
    this.#open = false;
    this.#listeners.clear();
  }
}
