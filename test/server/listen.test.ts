import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { listen } from '../../src/server/listen.ts';

const servers: ReturnType<typeof createServer>[] = [];
const server = () => {
  const one = createServer();
  servers.push(one);
  return one;
};
afterEach(() => servers.splice(0).forEach((one) => void one.close()));

test('a server on all addresses names the one of this computer first', async () => {
  const listening = await listen(server(), { host: '0.0.0.0', port: 0 });
  expect(listening).toEqual({ ok: true, addresses: expect.arrayContaining([expect.stringMatching(/^http:/)]) });
  expect(listening.ok && listening.addresses[0]).toMatch(/^http:\/\/localhost:\d+\/$/);
});

test('a taken port is told in a sentence that names another', async () => {
  const first = await listen(server(), { host: '127.0.0.1', port: 0 });
  const port = Number(new URL(first.ok ? (first.addresses[0] ?? '') : '').port);
  const second = await listen(server(), { host: '127.0.0.1', port });
  expect(second).toEqual({ ok: false, sentence: expect.stringContaining(`Port ${port} is taken`) });
  expect(second).toEqual({ ok: false, sentence: expect.stringContaining(`PORT=${port + 1}`) });
});

test('an address of another computer is told in a sentence', async () => {
  const listening = await listen(server(), { host: '203.0.113.7', port: 0 });
  expect(listening).toEqual({ ok: false, sentence: expect.stringContaining('HOST=203.0.113.7') });
});
