import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** What a clone does not hold: installed, built, downloaded or written by a run. */
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', '.cache', 'coverage', '.DS_Store']);
const PICTURES = new Set(['.png', '.woff2', '.ico']);

/** Names at the top of the project, apart from what a clone does not hold. */
export function topLevel(): readonly string[] {
  return readdirSync(ROOT).filter((name) => !NOT_OURS.has(name) && !name.endsWith('.log'));
}

/** Paths of the files in or below the given folders and files, from the top of the project. */
export function filesIn(...places: readonly string[]): readonly string[] {
  return places.flatMap((place) => {
    const entries = readdirSync(join(ROOT, place), { withFileTypes: true });
    return entries.flatMap((entry) => {
      const path = `${place}/${entry.name}`;
      return entry.isDirectory() ? filesIn(path) : [path];
    });
  });
}

/** Every text that people of the project write: no lockfile, no compiled snapshot, no pictures. */
export function ownTexts(): readonly string[] {
  const folders = ['src', 'geodata', 'tests', 'tools', '.ci'];
  const loose = topLevel().filter(
    (name) => name !== 'package-lock.json' && /\.\w+$/.test(name) && name !== '.ci',
  );
  return [...loose, ...filesIn(...folders)].filter((path) => !PICTURES.has(extname(path)));
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** `path:line: text` for every line that matches; empty is what the tests want. */
export function linesMatching(paths: readonly string[], pattern: RegExp): readonly string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
  );
}
