import { requireNode } from './setup/node.mjs';

const DEFAULT_PORT = 4173;
const USAGE = `npm start                     de atlas bouwen waar nodig en tonen op http://localhost:${DEFAULT_PORT}
npm start -- --poort 8080     op een andere poort (is die bezet, dan de eerstvolgende vrije)`;

/** First port to try. @throws on anything else than `--poort N` */
function readPort(args) {
  if (args.length === 0) return DEFAULT_PORT;
  const text = args.length === 1 ? /^--poort=(.*)$/.exec(args[0])?.[1] : args[1];
  const known = args.length === 1 ? text !== undefined : args.length === 2 && args[0] === '--poort';
  if (!known) throw new Error(`Onbekende optie: ${args.join(' ')}\n\n${USAGE}`);
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(port >= 1 && port <= 65_535))
    throw new Error(`--poort wil een getal van 1 tot en met 65535, niet "${text}".`);
  return port;
}

async function start() {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(USAGE);
    return;
  }
  const port = readPort(args);
  // Loaded after the check of the Node version, so that an old Node reads no code it cannot understand.
  const { PROJECT } = await import('./setup/run.mjs');
  const { ensureInstalled } = await import('./setup/install.mjs');
  const { ensureBuilt } = await import('./setup/build.mjs');
  const { serve } = await import('./serve/server.mjs');
  await ensureInstalled();
  await ensureBuilt();
  const site = await serve({ root: `${PROJECT}dist`, port });
  if (site.port !== port) console.log(`Poort ${port} is bezet.`);
  console.log(`Parkstad Atlas: ${site.url}\nStoppen: Ctrl-C`);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => site.close().then(() => process.exit(0)));
}

requireNode();
start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
