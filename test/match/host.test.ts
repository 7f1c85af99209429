import { describe, expect, test, vi } from 'vitest';
import type { Host } from '../../src/match/host.ts';
import { type Engine, openHost } from '../../src/match/open.ts';
import { latestBefore } from '../../src/match/snapshots.ts';
import { parseSave } from '../../src/protocol/save.ts';
import type { Command, CommandBody } from '../../src/rules/commands.ts';
import { digest } from '../../src/rules/digest.ts';
import { replay } from '../../src/rules/save.ts';
import { type Observer, SEATS } from '../../src/rules/vocabulary.ts';
import { engine, lesson, peoplesLesson, playPhases } from '../harness/hosts.ts';

const OBSERVERS: readonly Observer[] = [...SEATS, 'public', 'umpire'];
const QUIET: CommandBody = { type: 'signals', messages: [] };

async function reopened(host: Host): Promise<Host> {
  const opened = await openHost(host.save(), { engine });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.host;
}

/** What every observer sees of a match. */
const sights = (host: Host) =>
  JSON.stringify(OBSERVERS.map((observer) => [host.view(observer), host.events(observer)]));

describe('a seat at the table', () => {
  test('locks by a command without a head, and everybody sees that it has', async () => {
    const host = peoplesLesson('lock');
    expect(await host.send('tehran', QUIET)).toEqual({ ok: true });
    expect(host.view('public').public.locked.tehran).toBe(true);
    expect(host.view('tehran').own.draft.signals).toMatchObject({ turn: 1, phase: 'signals', messages: [] });
    expect(host.view('umpire').revealed?.seats.tehran.draft.signals).not.toBeNull();
    expect(JSON.stringify(host.view('yemen'))).not.toContain(host.view('tehran').own.draft.signals?.id ?? 'none');
  });

  test('changes its mind: unlocks, and locks something else', async () => {
    const host = peoplesLesson('unlock');
    await host.send('tehran', QUIET);
    expect(await host.send('tehran', { type: 'unlock' })).toEqual({ ok: true });
    expect(host.view('public').public.locked.tehran).toBe(false);
    expect(await host.send('tehran', { ...QUIET, forecast: 40 })).toEqual({ ok: true });
    expect(host.view('tehran').own.draft.signals?.forecast).toBe(40);
  });

  test('is refused what was meant for a phase that has closed', async () => {
    const host = peoplesLesson('stale');
    const meant: Command = { id: 'meant-for-signals', turn: 1, phase: 'signals', type: 'signals', messages: [] };
    for (const seat of SEATS) await host.send(seat, QUIET);
    expect(host.view('public').public.phase).toBe('orders');
    expect(await host.send('tehran', meant)).toMatchObject({ ok: false, reason: { code: 'wrong-phase' } });
    expect(await host.send('tehran', { ...meant, phase: 'signals', turn: 4 })).toMatchObject({
      ok: false,
      reason: { code: 'wrong-turn' },
    });
  });

  test('may send the same command twice: it is accepted again and changes nothing, even after the phase closed', async () => {
    const host = peoplesLesson('repeat');
    const first: Command = { id: 'one', turn: 1, phase: 'signals', type: 'signals', messages: [] };
    await host.send('tehran', first);
    const [commands, before] = [host.save().commands.length, sights(host)];
    expect(await host.send('tehran', first)).toEqual({ ok: true });
    expect(sights(host)).toBe(before);
    for (const seat of SEATS.filter((other) => other !== 'tehran')) await host.send(seat, QUIET);
    expect(await host.send('tehran', first)).toEqual({ ok: true });
    expect(host.save().commands).toHaveLength(commands + 5);
  });

  const MALFORMED: [what: string, body: unknown, path: string][] = [
    ['nothing', null, 'value'],
    ['a number', 7, 'value'],
    ['an unknown type', { type: 'win' }, 'type'],
    ['a field nobody knows', { ...QUIET, cheat: true }, 'cheat'],
    ['a message of no kind', { type: 'signals', messages: [{ venue: 'muscat', kind: 'threat' }] }, 'messages.0.kind'],
    [
      'a level out of range',
      { type: 'orders', answers: {}, orders: [{ order: 'reply', level: 9 }], doctrine: 'thrift' },
      'orders.0.level',
    ],
    [
      'a hundred orders',
      { type: 'orders', answers: {}, orders: Array(100).fill({ order: 'hold' }), doctrine: 'thrift' },
      'orders',
    ],
    ['a forecast of certainty and a half', { ...QUIET, forecast: 150 }, 'forecast'],
    [
      'a key with a meaning',
      JSON.parse('{"type":"orders","answers":{"__proto__":"yes"},"orders":[],"doctrine":"thrift"}'),
      'answers',
    ],
    [
      'too deep a nest',
      { ...QUIET, messages: [{ kind: 'deny', venue: 'doha', text: [[[[[[[[1]]]]]]]] }] },
      'messages.0.text',
    ],
  ];
  test.each(MALFORMED)('is told what is wrong with %s', async (_what, body, path) => {
    const host = peoplesLesson('malformed');
    const before = sights(host);
    const outcome = await host.send('tehran', body as CommandBody);
    expect(outcome).toMatchObject({ ok: false, reason: { code: 'malformed' } });
    expect(String(outcome.ok || outcome.reason.params?.path)).toContain(path);
    expect(sights(host)).toBe(before);
  });

  test('cannot break the table with a value that is no JSON', async () => {
    const host = peoplesLesson('odd');
    const ring: Record<string, unknown> = { type: 'signals' };
    ring.messages = [ring];
    for (const odd of [ring, { ...QUIET, forecast: 1n }, () => QUIET, Symbol('x')])
      expect(await host.send('tehran', odd as never)).toMatchObject({ ok: false });
    expect(await host.send('tehran', QUIET)).toEqual({ ok: true });
  });

  test('cannot give a command of the umpire, nor the umpire one of a seat', async () => {
    const host = peoplesLesson('umpire');
    expect(await host.send('tehran', { type: 'close' })).toMatchObject({ reason: { code: 'not-your-command' } });
    expect(await host.send('umpire', QUIET)).toMatchObject({ reason: { code: 'not-your-command' } });
    expect(await host.send('umpire', { type: 'close' })).toEqual({ ok: true });
    expect(host.view('public').public.phase).toBe('orders');
  });
});

describe('the host', () => {
  test('opens with the seats in the hands it was told', () => {
    const { control } = lesson('control', 'jerusalem').view('public').public;
    expect(SEATS.filter((seat) => control[seat] === 'human')).toEqual(['jerusalem']);
  });

  test('gives the same view and the same desk until something happens', async () => {
    const host = peoplesLesson('same');
    const [view, legal, events] = [host.view('yemen'), host.legal('yemen'), host.events('yemen')];
    expect([host.view('yemen'), host.legal('yemen'), host.events('yemen')]).toEqual([view, legal, events]);
    expect(host.view('yemen')).toBe(view);
    expect(host.legal('yemen')).toBe(legal);
    await host.send('tehran', QUIET);
    expect(host.view('yemen')).not.toBe(view);
  });

  test('tells every listener, also after one of them has gone', async () => {
    const host = peoplesLesson('listeners');
    const told: string[] = [];
    const first = host.subscribe(() => told.push('first'));
    host.subscribe(() => told.push('second'));
    first();
    host.subscribe(() => told.push('third'));
    await host.send('tehran', QUIET);
    expect(told).toEqual(['second', 'third']);
  });

  test('tells the others when one listener breaks, and reports the fault', async () => {
    const host = peoplesLesson('broken listener');
    const thrown: (() => void)[] = [];
    const later = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) => thrown.push(task));
    let told = 0;
    host.subscribe(() => {
      throw new Error('a bug of the page');
    });
    host.subscribe(() => {
      told += 1;
    });
    expect(await host.send('tehran', QUIET)).toEqual({ ok: true });
    later.mockRestore();
    expect([told, thrown.length]).toEqual([1, 1]);
    expect(() => thrown[0]?.()).toThrow('a bug of the page');
  });

  test('tells nobody of a command that was refused', async () => {
    const host = peoplesLesson('refused');
    let told = 0;
    host.subscribe(() => {
      told += 1;
    });
    await host.send('tehran', { type: 'unlock' });
    expect(told).toBe(0);
  });

  test('does not share a match with another of the same game and seed', async () => {
    const [one, other] = [peoplesLesson('twins'), peoplesLesson('twins')];
    expect(one.matchId).not.toBe(other.matchId);
    await one.send('tehran', QUIET);
    expect(one.view('public').public.locked.tehran).toBe(true);
    expect(other.view('public').public.locked.tehran).toBe(false);
  });

  test('answers commands that come at once, each with its own outcome', async () => {
    const host = peoplesLesson('at once');
    const outcomes = await Promise.all([
      host.send('tehran', QUIET),
      host.send('tehran', { type: 'close' }),
      host.send('yemen', QUIET),
      host.send('tehran', { type: 'unlock' }),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true, true]);
  });

  test('takes nothing once it is closed', async () => {
    const host = peoplesLesson('closed');
    host.close();
    expect(await host.send('tehran', QUIET)).toMatchObject({ ok: false, reason: { code: 'match-closed' } });
  });

  test('survives a rule that breaks, says so, and plays on', async () => {
    const apply: Engine['rules']['apply'] = (state, seat, command) => {
      if (command.id === 'boom') throw new Error('a bug of the rules');
      return engine.rules.apply(state, seat, command);
    };
    const host = peoplesLesson('broken rule', { ...engine, rules: { ...engine.rules, apply } });
    const before = sights(host);
    const outcome = await host.send('tehran', { ...QUIET, id: 'boom', turn: 1, phase: 'signals' } as CommandBody);
    expect(outcome).toEqual({ ok: false, reason: { code: 'rule-broke' } });
    expect(sights(host)).toBe(before);
    expect(await host.send('tehran', QUIET)).toEqual({ ok: true });
  });
});

describe('the events an observer was told', () => {
  test('keep their ids as the match grows, and beyond its end', async () => {
    const host = lesson('growing');
    const lists = new Map<Observer, string[]>(OBSERVERS.map((observer) => [observer, []]));
    while (host.view('public').public.phase !== 'over') {
      await playPhases(host, 1);
      const over = host.view('public').public.phase === 'over';
      for (const observer of OBSERVERS) {
        const now = host.events(observer).filter(({ id }) => !id.startsWith('h'));
        const old = lists.get(observer) ?? [];
        expect(now.slice(0, old.length).map((event) => `${event.id} ${event.type}`)).toEqual(old);
        lists.set(
          observer,
          now.map((event) => `${event.id} ${event.type}`),
        );
        if (!over) expect(host.events(observer).map(({ id }) => id)).toEqual(now.map((_event, place) => `e${place}`));
      }
    }
    expect(host.events('yemen')).toHaveLength(host.events('umpire').length);
  });

  test('name causes that stand earlier in the same list, and no others', async () => {
    const host = lesson('causes');
    await playPhases(host, 20);
    for (const observer of OBSERVERS) {
      const events = host.events(observer);
      const place = new Map(events.map(({ id }, index) => [id, index]));
      expect(place.size).toBe(events.length);
      const wrong = events.filter(({ id, causes }) =>
        causes.some((cause) => (place.get(cause) ?? Number.POSITIVE_INFINITY) >= (place.get(id) ?? 0)),
      );
      expect(wrong).toEqual([]);
    }
  });
});

describe('a save', () => {
  test('opens as the very same match for everybody, and plays on', async () => {
    const host = lesson('save', 'jerusalem');
    await playPhases(host, 0);
    await host.send('jerusalem', QUIET);
    const parsed = parseSave(JSON.stringify(host.save()));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const opened = await openHost(parsed.save, { engine });
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    expect(sights(opened.host)).toBe(sights(host));
    expect(opened.host.save()).toEqual(host.save());
    expect(opened.host.snapshots()).toEqual(host.snapshots());

    const orders: CommandBody = { type: 'orders', answers: {}, orders: [], doctrine: 'shield' };
    for (const match of [host, opened.host]) {
      await match.send('jerusalem', orders);
      await playPhases(match, 1);
    }
    expect(sights(opened.host)).toBe(sights(host));
  });

  test('still knows the last command of each seat, so a repeat after a reload changes nothing', async () => {
    const host = peoplesLesson('repeat after reload');
    await host.send('tehran', QUIET);
    const again = await reopened(host);
    const last = again.view('tehran').own.draft.signals;
    if (!last) throw new Error('the lock is gone');
    expect(await again.send('tehran', last)).toEqual({ ok: true });
    expect(again.save().commands).toEqual(host.save().commands);
    expect(await again.send('tehran', { type: 'unlock' })).toEqual({ ok: true });
    expect(again.view('public').public.locked.tehran).toBe(false);
  });

  test('never takes a new command after a reload for the last one before it', async () => {
    const host = peoplesLesson('new after reload');
    await host.send('tehran', QUIET);
    const again = await reopened(host);
    expect(await again.send('tehran', { type: 'unlock' })).toEqual({ ok: true });
    expect(again.view('public').public.locked.tehran).toBe(false);
  });

  test('of a whole game replays to the same digest, from the start and from any snapshot', async () => {
    const host = lesson('whole');
    await playPhases(host, 100);
    const save = host.save();
    const from = latestBefore(host.snapshots(), Math.floor(save.commands.length / 2));
    expect(from?.done).toBeGreaterThan(0);
    expect(digest(replay(engine.rules, save).state)).toBe(save.digest);
    const later = replay(engine.rules, save, from);
    expect(digest(later.state)).toBe(save.digest);
    expect(later.events).toEqual(replay(engine.rules, save).events);
    expect(host.snapshots().map(({ turn, phase }) => `${turn} ${phase}`)).toEqual([
      ...new Set(host.snapshots().map(({ turn, phase }) => `${turn} ${phase}`)),
    ]);
  });

  test('tells how far its replay has come', async () => {
    const host = lesson('progress');
    await playPhases(host, 2);
    const heard: string[] = [];
    await openHost(host.save(), { engine, progress: (done, of) => heard.push(`${done}/${of}`) });
    const of = host.save().commands.length;
    expect([heard[0], heard.at(-1), heard.length]).toEqual([`0/${of}`, `${of}/${of}`, of + 1]);
  });

  const change = (host: Host, changes: object) => openHost({ ...host.save(), ...changes }, { engine });
  test('is not opened by rules that would make another game of it', async () => {
    const host = peoplesLesson('misfit');
    await host.send('tehran', QUIET);
    const [lock] = host.save().commands;
    expect(await change(host, { scenario: 'atlantis' })).toMatchObject({
      ok: false,
      error: { code: 'damaged', path: 'scenario' },
    });
    expect(await change(host, { scenario: 'toString' })).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(await change(host, { rulesVersion: '999.1' })).toMatchObject({
      error: { code: 'newer', path: 'rulesVersion' },
    });
    expect(await change(host, { digest: '0123456789abcdef' })).toMatchObject({
      error: { code: 'other-rules', path: 'digest' },
    });
    expect(await change(host, { commands: [{ ...lock, turn: 3 }] })).toMatchObject({
      error: { code: 'other-rules', path: 'commands.0' },
    });
    expect(await change(host, { rulesVersion: '0.1' })).toMatchObject({ ok: true });
  });

  test('is cheap to ask for twice', async () => {
    const host = peoplesLesson('cheap');
    const first = host.save();
    expect(host.save()).toBe(first);
    await host.send('tehran', QUIET);
    expect(host.save().commands).toHaveLength(first.commands.length + 1);
  });
});
