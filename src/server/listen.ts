import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import type { Settings } from './settings.ts';

export type Listening = { ok: true; addresses: string[] } | { ok: false; sentence: string };

const SENTENCES: Record<string, (settings: Settings) => string> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken by another program. Choose another one, for example PORT=${port + 1}.`,
  EACCES: ({ port }) =>
    `Port ${port} may not be used without special rights. Choose one above 1023, for example PORT=8000.`,
  EADDRNOTAVAIL: ({ host }) => `HOST=${host} is not an address of this computer. Leave HOST out to serve all of them.`,
  ENOTFOUND: ({ host }) => `HOST=${host} is not known. Leave HOST out, or name an address of this computer.`,
};

/** The addresses a browser can use: for "all interfaces" this computer and each of its network addresses. */
function addressesOf({ host }: Settings, port: number): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [`http://${host.includes(':') ? `[${host}]` : host}:${port}/`];
  const outside = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  return ['localhost', ...outside].map((name) => `http://${name}:${port}/`);
}

/** Starts to listen. Resolves with the addresses, or with a sentence that says why it is not possible; never rejects. */
export function listen(server: Server, settings: Settings): Promise<Listening> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = SENTENCES[error.code ?? '']?.(settings) ?? `The server cannot start: ${error.message}.`;
      resolve({ ok: false, sentence });
    });
    server.listen(settings.port, settings.host, () => {
      const bound = server.address();
      const port = typeof bound === 'object' && bound ? bound.port : settings.port;
      resolve({ ok: true, addresses: addressesOf(settings, port) });
    });
  });
}
