import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Path of an installed Chromium: `CHROMIUM_PATH`, else the first known name on the PATH.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 * @throws when CHROMIUM_PATH is set and cannot be run: a wrong setting must not be passed over
 */
export function findChromium(env = process.env) {
  const chosen = env.CHROMIUM_PATH;
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH wijst naar ${chosen}, en dat is geen programma dat gestart kan worden.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isDebianAsRoot() {
  if (process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function installOnDebian() {
  console.log('Chromium ontbreekt; het wordt nu geïnstalleerd (apt-get install chromium)…');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', 'chromium']]) {
    const code = await run('apt-get', args, { env });
    if (code !== 0)
      throw new Error(`apt-get ${args.join(' ')} stopte met code ${code}; zie de meldingen hierboven.`);
  }
}

/** Path of a Chromium for the browser tests; installed first on Debian as root, else the message says what to install. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (isDebianAsRoot()) await installOnDebian();
  const path = findChromium();
  if (path) return path;
  throw new Error(`De tests in een echte browser hebben Chromium nodig, en dat is niet gevonden.
  Debian of Ubuntu:  sudo apt-get install chromium
  Fedora:            sudo dnf install chromium
  Anders:            installeer Chromium of Chrome en zet CHROMIUM_PATH op het pad van het programma.`);
}
