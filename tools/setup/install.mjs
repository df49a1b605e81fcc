import { readFileSync } from 'node:fs';
import { PROJECT, run } from './run.mjs';

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw new Error(`${path} is niet te lezen: ${error.message}`);
  }
}

/**
 * True when every package the lockfile asks for is there in that version. Compared by content, because
 * a checkout gives files new dates; npm writes its own list as the last act of an installation.
 * Packages for other systems (optional) may be missing.
 * @param {Record<string, { version?: string, optional?: boolean }>} wanted
 * @param {Record<string, { version?: string }> | undefined} present
 */
export function isInstalled(wanted, present) {
  if (!present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === version : optional === true;
  });
}

/** Installs the packages of the lockfile when they are missing or other than it says. */
export async function ensureInstalled() {
  const wanted = readPackages(`${PROJECT}package-lock.json`);
  if (!wanted) throw new Error('package-lock.json ontbreekt: is dit een volledige kopie van het project?');
  if (isInstalled(wanted, readPackages(`${PROJECT}node_modules/.package-lock.json`))) return;
  console.log('Pakketten installeren (npm ci)…');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0) throw new Error(`npm ci stopte met code ${code}; zie de meldingen hierboven.`);
}
