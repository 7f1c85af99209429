import { describe, expect, test, vi } from 'vitest';
import { CreateGameReducer, getFilterPlayerView, InitializeGame, ProcessGameConfig } from '#bgio/internal';
import { Master } from '#bgio/master';
import type { Frame } from '../../src/match/frames.ts';
import { COMMAND_MOVE, createGame } from '../../src/match/game.ts';
import { commandAction } from '../../src/match/intake.ts';
import { type LocalMatch, openMatch } from '../../src/match/local-match.ts';
import { openingState } from '../../src/match/match-state.ts';
import { MemoryStore } from '../../src/match/memory-store.ts';
import { observerOf, PLAYER_COUNT, playerIdOf, senderOf } from '../../src/match/seats.ts';
import type { Command } from '../../src/rules/commands.ts';
import { clone } from '../../src/rules/state/clone.ts';
import type { State } from '../../src/rules/state/state.ts';
import { type Observer, SEATS, type Seat } from '../../src/rules/vocabulary.ts';
import { leavesOf } from '../harness/leaves.ts';
import { rules } from '../harness/random-game.ts';
import { hiddenLeaves } from '../harness/scramble.ts';
import { stockClient } from '../harness/stock-client.ts';

const OBSERVERS: readonly Observer[] = [...SEATS, 'public'];

const opened = (seed = 'engine') => rules.setup({ scenario: 'stand-down', length: 'lesson' }, seed);
const gameOver = (state: State) => createGame(rules, openingState(state));

function newMatch(seed?: string): { match: LocalMatch; game: ReturnType<typeof createGame> } {
  const { state, events } = opened(seed);
  const game = createGame(rules, openingState(state, events));
  return { match: openMatch(game, 'engine'), game };
}

/** An empty list of messages, under an id of its own. */
const quiet = (id: string, turn = 1): Command => ({ id, turn, phase: 'signals', type: 'signals', messages: [] });
const submit = (match: LocalMatch, seat: Seat, command: unknown) => match.submit(seat, commandAction(seat, command));

/** All frames an observer receives from now on. */
function listen(match: LocalMatch, observer: Observer): Frame[] {
  const frames: Frame[] = [];
  match.connect(observer, (frame) => frames.push(frame));
  return frames;
}

/** The same state with a word in every text that the observer may not know, to be searched for. */
function marked(state: State, observer: Observer): State {
  const copy = clone(state);
  for (const { path, value } of hiddenLeaves(state, observer)) {
    const parent = path.slice(0, -1).reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], copy);
    if (typeof value === 'string') (parent as Record<string, unknown>)[path.at(-1) ?? ''] = 'MARKED';
  }
  return copy;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

describe('frames to an observer', () => {
  test.each(OBSERVERS)(
    'carry no secret to %s: neither the initial state, nor plug-ins, nor the log',
    async (observer) => {
      const { state, events } = opened();
      const match = openMatch(createGame(rules, openingState(marked(state, observer), events)), 'marked');
      const frames = listen(match, observer);
      await submit(match, observer === 'yemen' ? 'border' : 'yemen', { ...quiet('MARKED-id'), messages: [] });
      await match.submit('umpire', commandAction('umpire', { id: 'MARKED', turn: 9, phase: 'signals', type: 'close' }));
      match.connect(observer, (frame) => frames.push(frame));
      expect(frames.map(({ type }) => type)).toEqual(['sync', 'update', 'update', 'sync', 'sync']);
      const text = JSON.stringify(frames);
      expect(text).not.toContain('MARKED');
      expect(text).not.toContain('prngstate');
      expect(text).not.toContain('"rng"');
    },
  );

  test('show a sender its own moves, and nobody else that it moved', async () => {
    const { match } = newMatch();
    await submit(match, 'yemen', quiet('own-command'));
    const logOf = (observer: Observer) => {
      const [frame] = listen(match, observer);
      return frame?.type === 'sync' ? frame.args[1].log : null;
    };
    expect(JSON.stringify(logOf('yemen'))).toContain('own-command');
    for (const other of OBSERVERS.filter((observer) => observer !== 'yemen')) expect(logOf(other)).toEqual([]);
  });

  test('come after the write: whoever hears of a move finds it done', async () => {
    const { match } = newMatch();
    const heard: boolean[] = [];
    match.connect('public', () => heard.push(match.state().game.public.locked.yemen));
    await submit(match, 'yemen', quiet('a'));
    expect(heard).toEqual([false, true]);
  });

  test('tell a refusal to the refused alone', async () => {
    const { match } = newMatch();
    const [own, other] = [listen(match, 'yemen'), listen(match, 'border')];
    await submit(match, 'yemen', quiet('late', 7));
    expect(JSON.stringify(own.at(-1))).toContain('wrong-turn');
    expect(JSON.stringify(other.at(-1))).not.toContain('wrong-turn');
  });
});

describe('what the engine takes', () => {
  const move = { playerID: '2', type: COMMAND_MOVE, args: [quiet('x')] };
  const G = { game: { public: {} } };
  const HOSTILE: [what: string, action: unknown][] = [
    ['another state', { type: 'UPDATE', state: { G, ctx: {}, _stateID: 99 }, deltalog: [], payload: move }],
    ['a sync', { type: 'SYNC', state: { G }, initialState: { G }, log: [], payload: move }],
    ['a reset', { type: 'RESET', state: { G }, payload: move }],
    ['a patch', { type: 'PATCH', patch: [{ op: 'replace', path: '/G', value: {} }], payload: move }],
    ['an undo', { type: 'UNDO', payload: { playerID: '2' } }],
    ['an event that ends the game', { type: 'GAME_EVENT', payload: { type: 'endGame', args: [], playerID: '2' } }],
    ['an event that ends the phase', { type: 'GAME_EVENT', payload: { type: 'endPhase', args: [], playerID: '2' } }],
    ['an action for a plug-in', { type: 'PLUGIN', payload: { type: 'plain', args: [], playerID: '2' } }],
    ['a move inherited by every object', { type: 'MAKE_MOVE', payload: { ...move, type: 'toString' } }],
    ['a move with two arguments', { type: 'MAKE_MOVE', payload: { ...move, args: [quiet('x'), 1] } }],
    ['a move without arguments', { type: 'MAKE_MOVE', payload: { ...move, args: 'x' } }],
    ['a move whose parts are inherited', Object.create({ type: 'MAKE_MOVE', payload: move })],
    ['nothing', null],
    ['a text', 'MAKE_MOVE'],
  ];

  test.each(HOSTILE)('is not %s', async (_what, action) => {
    const { match } = newMatch();
    const before = JSON.stringify(match.state());
    const { passed } = await match.submit('jerusalem', action);
    expect(passed).toBeNull();
    expect(JSON.stringify(match.state())).toBe(before);
  });

  test('is a move in the name of whoever holds the line, whatever name it bears', async () => {
    const { match } = newMatch();
    await match.submit('border', { type: 'MAKE_MOVE', payload: { ...move, playerID: '0' } });
    const { locked } = match.state().game.public;
    expect([locked.border, locked.washington, locked.jerusalem]).toEqual([true, false, false]);
  });

  test('is not a move that the prototype of the table of moves would answer to', () => {
    const { game } = newMatch();
    const reducer = CreateGameReducer({ game });
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    const state = InitializeGame({ game, numPlayers: PLAYER_COUNT });
    const action = { type: 'MAKE_MOVE', payload: { type: 'toString', args: [], playerID: '0' } } as never;
    expect(reducer(state, action)).toMatchObject({ G: state.G, _stateID: 0 });
    errors.mockRestore();
  });
});

describe('the engine', () => {
  test('takes six moves made on the same old state', async () => {
    const { state, events } = opened();
    const game = createGame(rules, openingState(state, events));
    const store = new MemoryStore('stale', InitializeGame({ game, numPlayers: PLAYER_COUNT }));
    const master = new Master(game, store, { send: () => {}, sendAll: () => {} });
    for (const seat of SEATS.slice(0, 5))
      await master.onUpdate(commandAction(seat, quiet(seat)), 0, 'stale', playerIdOf(seat));
    expect(SEATS.filter((seat) => store.state.G.game.public.locked[seat])).toEqual(SEATS.slice(0, 5));
  });

  test('never writes into the state it was given', () => {
    const { game } = newMatch();
    const reducer = CreateGameReducer({ game });
    const state = frozen(InitializeGame({ game, numPlayers: PLAYER_COUNT }));
    const play = () => reducer(state, commandAction('yemen', quiet('a')) as never);
    expect(JSON.stringify(play())).toBe(JSON.stringify(play()));
    expect(state.G.game.public.locked.yemen).toBe(false);
  });

  test('hands the rules the state itself, not a draft of it', () => {
    const seen: unknown[] = [];
    const watching = {
      ...rules,
      apply: (...given: Parameters<typeof rules.apply>) => {
        seen.push(given[0]);
        return rules.apply(...given);
      },
    };
    const { state } = opened();
    const game = createGame(watching, openingState(state));
    const initial = InitializeGame({ game, numPlayers: PLAYER_COUNT });
    CreateGameReducer({ game })(initial, commandAction('yemen', quiet('a')) as never);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toBe(state);
  });

  test('keeps no history to undo', async () => {
    const { match, game } = newMatch();
    const reducer = CreateGameReducer({ game });
    let state = InitializeGame({ game, numPlayers: PLAYER_COUNT });
    for (const seat of SEATS) state = reducer(state, commandAction(seat, quiet(seat)) as never);
    expect([state._undo, state._redo]).toEqual([[], []]);
    expect(match.state().batch).toBe(0);
  });

  test('marks every move as one whose content is not for others, should its own filter be used', () => {
    const { game } = newMatch();
    const initial = InitializeGame({ game, numPlayers: PLAYER_COUNT });
    const moved = CreateGameReducer({ game })(initial, commandAction('yemen', quiet('own-command')) as never);
    const filtered = getFilterPlayerView(ProcessGameConfig(game))('0', { type: 'update', args: ['x', moved] });
    expect(JSON.stringify(filtered.args[2])).not.toContain('own-command');
  });

  test('follows the phase that the rules open, and takes commands after the end to refuse them itself', async () => {
    const { game } = newMatch();
    const reducer = CreateGameReducer({ game });
    let state = InitializeGame({ game, numPlayers: PLAYER_COUNT });
    expect(state.ctx.phase).toBe('signals');
    for (const seat of SEATS) state = reducer(state, commandAction(seat, quiet(seat)) as never);
    expect([state.ctx.phase, state.ctx.gameover]).toEqual(['orders', undefined]);
    expect(Object.keys(state.ctx.activePlayers ?? {})).toHaveLength(PLAYER_COUNT);

    const ended = { ...state.G.game, public: { ...state.G.game.public, phase: 'over' as const } };
    const after = gameOver(ended);
    const over = InitializeGame({ game: after, numPlayers: PLAYER_COUNT });
    expect(over.ctx.phase).toBe('over');
    const answered = CreateGameReducer({ game: after })(over, commandAction('yemen', quiet('a')) as never);
    expect(answered.G.replies['5']).toEqual({ id: 'a', ok: false, reason: { code: 'game-over' } });
  });

  test('survives a rule that breaks: the match stands as before and goes on', async () => {
    const breaking = {
      ...rules,
      apply: (...[state, seat, command]: Parameters<typeof rules.apply>) => {
        if (command.id === 'boom') throw new Error('a bug');
        return rules.apply(state, seat, command);
      },
    };
    const match = openMatch(createGame(breaking, openingState(opened().state)), 'breaking');
    const frames = listen(match, 'public');
    expect((await submit(match, 'yemen', quiet('boom'))).passed).toBeNull();
    expect(frames).toHaveLength(1);
    await submit(match, 'yemen', quiet('fine'));
    expect(match.state().game.public.locked.yemen).toBe(true);
  });

  test('does not take its seed from the clock', () => {
    const secretsOf = () => JSON.stringify(InitializeGame({ game: newMatch().game, numPlayers: PLAYER_COUNT }).plugins);
    vi.useFakeTimers({ now: 1 });
    const first = secretsOf();
    vi.setSystemTime(1_000_000_000);
    expect(secretsOf()).toBe(first);
    vi.useRealTimers();
  });
});

describe("boardgame.io's own client", () => {
  test('sees what its seat may see, and hears of what others do', async () => {
    const { match, game } = newMatch();
    const { client, frame } = stockClient(game, match, playerIdOf('tehran'));
    expect(frame()?.view.seat).toBe('tehran');
    await submit(match, 'yemen', quiet('a'));
    expect(frame()?.view.public.locked.yemen).toBe(true);
    expect(leavesOf(client.getInitialState().G).some(({ path }) => path.includes('secret'))).toBe(false);
    client.stop();
  });

  test('does not run ahead with a move that is then refused', async () => {
    const { match, game } = newMatch();
    const { client, frame, settled } = stockClient(game, match, playerIdOf('tehran'));
    client.moves[COMMAND_MOVE]?.(quiet('late', 7));
    expect(frame()?.reply).toBeNull();
    await settled();
    expect(frame()?.reply).toMatchObject({ ok: false, reason: { code: 'wrong-turn' } });
    client.moves[COMMAND_MOVE]?.(quiet('now'));
    await settled();
    expect(frame()).toMatchObject({ batch: 1, reply: { id: 'now', ok: true } });
    expect(JSON.stringify(frame()?.view.public)).toBe(JSON.stringify(match.state().game.public));
    client.stop();
  });
});

describe('player ids', () => {
  test('stand for seats and the umpire, and for nobody else', () => {
    expect(SEATS.map(playerIdOf)).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(senderOf('6')).toBe('umpire');
    for (const odd of ['7', '00', '', '-1', 'toString', '__proto__', null, undefined]) {
      expect(senderOf(odd)).toBeNull();
      expect(observerOf(odd)).toBe('public');
    }
  });
});
