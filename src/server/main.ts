import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listen } from './listen.ts';
import { HELP, readSettings, type Settings } from './settings.ts';
import { createSite } from './site.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

async function serve(settings: Settings): Promise<void> {
  if (!existsSync(`${DIST}/index.html`))
    giveUp('The page has not been built. Run "npm run build", or use "npm start".');
  const site = createSite(DIST);
  const listening = await listen(site, settings);
  if (!listening.ok) giveUp(listening.sentence);
  console.log(`Holding Pattern is at ${listening.addresses.join(' and ')}`);
  const stop = () => {
    site.close();
    site.closeAllConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

const request = readSettings(process.argv.slice(2), process.env);
if (request.kind === 'help') console.log(HELP);
else if (request.kind === 'problem') giveUp(request.sentence);
else await serve(request.settings);
