import { catalogue } from '../content/catalogue.ts';
import type { SaveError } from '../protocol/save.ts';
import type { Catalogue } from '../rules/catalogue.ts';
import type { ControlCommand } from '../rules/commands.ts';
import { createRules, type Rules } from '../rules/core.ts';
import { digest } from '../rules/digest.ts';
import { type Progress, type Replay, replaying, type Save } from '../rules/save.ts';
import type { GameOptions } from '../rules/state/state.ts';
import { NO_OPTIONS } from '../rules/turn/setup.ts';
import { type BySeat, type Length, SEATS } from '../rules/vocabulary.ts';
import { Heads } from './head.ts';
import type { Host } from './host.ts';
import { LocalHost } from './local-host.ts';
import { openingState } from './match-state.ts';
import { MatchRecord, rulesVersionWith } from './record.ts';
import { playerIdOf, type Sender } from './seats.ts';

/** The rules and the content a match is played with. */
export interface Engine {
  rules: Rules;
  catalogue: Catalogue;
}

export const engineOf = (content: Catalogue): Engine => ({ rules: createRules(content), catalogue: content });

export interface HostSetup {
  scenario: string;
  length: Length;
  options?: Partial<GameOptions>;
  seed: string;
  /** Who leads each seat; the umpire hands them over before anybody acts. */
  control: BySeat<'human' | 'ai'>;
}

/** Opens a new match. */
export function createHost(setup: HostSetup, { rules, catalogue: content }: Engine = engineOf(catalogue)): Host {
  const { scenario, length, seed, control } = setup;
  const game = { scenario, length, options: { ...NO_OPTIONS, ...setup.options }, seed };
  const record = new MatchRecord(game, content.version);
  const opened = rules.setup(game, seed);
  record.take({ ...opened, done: 0 });
  let { state } = opened;
  for (const seat of SEATS.filter((one) => opened.state.public.control[one] !== control[one])) {
    const { turn } = state.public;
    const command: ControlCommand = {
      id: `umpire-${turn}-${seat}`,
      turn,
      phase: 'signals',
      type: 'control',
      seat,
      by: control[seat],
    };
    const result = rules.apply(state, 'umpire', command);
    if (!result.ok) continue;
    record.add('umpire', command, result);
    state = result.state;
  }
  return new LocalHost({ rules, record, opening: openingState(state), heads: new Heads([]) });
}

export type Opened = { ok: true; host: Host } | { ok: false; error: SaveError };

/** Lets the page breathe: draw the progress, notice a click. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const failed = (code: SaveError['code'], path: string, allowed: string): Opened => ({
  ok: false,
  error: { code, path, allowed },
});

/** True if a version is later than ours: the first number that differs is greater. */
export function isNewer(version: string, ours: string): boolean {
  const numbers = (text: string) => text.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const [theirs, own] = [numbers(version), numbers(ours)];
  const at = theirs.findIndex((number, index) => number !== (own[index] ?? 0));
  return at >= 0 && (theirs[at] ?? 0) > (own[at] ?? 0);
}

/** Why a save cannot be played with this engine, as far as that shows before playing it. */
function misfit({ scenario, rulesVersion }: Save, { catalogue: content }: Engine): Opened | null {
  const ours = rulesVersionWith(content.version);
  if (isNewer(rulesVersion, ours)) return failed('newer', 'rulesVersion', ours);
  if (Object.hasOwn(content.scenarios, scenario)) return null;
  return failed('damaged', 'scenario', Object.keys(content.scenarios).join(', '));
}

/** How many commands are played between two looks at the page. */
const BREATH = 8;

interface Opening {
  progress?: (done: number, of: number) => void;
  engine?: Engine;
}

/**
 * Plays a save to its last command and goes on from there. Under rules that have changed since, a command may be refused or
 * the end may differ: that is an error, never another game in silence.
 */
export async function openHost(save: Save, { progress, engine = engineOf(catalogue) }: Opening = {}): Promise<Opened> {
  const odd = misfit(save, engine);
  if (odd) return odd;
  const record = new MatchRecord(save, engine.catalogue.version, save.commands);
  const end = await played(replaying(engine.rules, save), (at) => {
    record.take(at);
    progress?.(at.done, save.commands.length);
  });
  if (end.stopped) return failed('other-rules', `commands.${end.stopped.at}`, end.stopped.why.code);
  if (save.digest !== undefined && save.digest !== digest(end.state))
    return failed('other-rules', 'digest', digest(end.state));
  const senders: Sender[] = save.commands.map(({ seat }) => seat);
  const accepted = Object.fromEntries(save.commands.map(({ seat, id }) => [playerIdOf(seat), id]));
  const opening = openingState(end.state, [], accepted);
  return { ok: true, host: new LocalHost({ rules: engine.rules, record, opening, heads: new Heads(senders) }) };
}

async function played(steps: Generator<Progress, Replay>, seen: (at: Progress) => void): Promise<Replay> {
  let step = steps.next();
  while (!step.done) {
    seen(step.value);
    if (step.value.done % BREATH === BREATH - 1) await pause();
    step = steps.next();
  }
  return step.value;
}
