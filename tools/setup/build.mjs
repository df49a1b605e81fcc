import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { PROJECT, runPackage } from './run.mjs';

/** Everything a build reads. The date of a folder changes when a file in it comes or goes. */
const INPUTS = ['src', 'public', 'tools/build', 'index.html', 'vite.config.ts', 'package-lock.json'];
const STAMP = `${PROJECT}dist/.vite/gebouwd`;

/**
 * Newest date of change below a file or folder, in milliseconds; 0 when it is not there.
 * @param {string} path
 */
export function newestChange(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestChange(`${path}/${name}`)),
    stat.mtimeMs,
  );
}

/** Moment the last complete build began, in milliseconds; 0 without one. */
function lastBuild() {
  try {
    return Number(readFileSync(STAMP, 'utf8'));
  } catch {
    return 0;
  }
}

/**
 * Builds the site into `dist` when the sources changed since the last complete build.
 * The stamp is written last and holds the moment the build began: one that was broken off, or during
 * which a file changed, is done again.
 */
export async function ensureBuilt() {
  const newest = Math.max(...INPUTS.map((name) => newestChange(`${PROJECT}${name}`)));
  if (lastBuild() > newest) return;
  console.log('Bouwen (vite build)…');
  const began = Date.now();
  const code = await runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
  if (code !== 0) throw new Error(`vite build stopte met code ${code}; zie de meldingen hierboven.`);
  writeFileSync(STAMP, String(began));
}
