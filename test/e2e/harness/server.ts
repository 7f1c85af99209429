import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface RunningServer {
  /** For example `http://127.0.0.1:41234/`. */
  address: string;
  /** Ends the server; resolves when its process is gone. */
  stop(): Promise<void>;
}

/** Starts the real server over the built page on a free port. Rejects with what the server said if it ends at once. */
export async function startServer(): Promise<RunningServer> {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0' };
  const child = spawn(process.execPath, ['src/server/main.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const address = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const found = /http:\S+/.exec(line)?.[0];
      if (found) resolve(found);
    });
    ended.then(() => reject(new Error(`The server ended: ${said}`)), reject);
  });
  return {
    address: await address,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
