import { posix } from 'node:path';
import type { ImportFact } from './imports';

interface FolderRule {
  /** Folders it may use. */
  readonly uses: readonly string[];
  /** Folders it may take types from, and nothing that runs. */
  readonly types?: readonly string[];
}

/** Who may import whom. README shows the same table; a test keeps them equal. */
export const FOLDERS: Readonly<Record<string, FolderRule>> = {
  stats: { uses: [] },
  domain: { uses: ['stats'] },
  catalog: { uses: ['domain'] },
  data: { uses: ['domain', 'catalog'] },
  state: { uses: ['stats', 'domain', 'catalog', 'data'] },
  figure: { uses: ['stats', 'domain', 'catalog'] },
  map: { uses: ['stats', 'domain', 'catalog', 'state', 'figure'], types: ['data'] },
  ui: { uses: ['stats', 'domain', 'catalog', 'state', 'figure'], types: ['data'] },
  workers: { uses: ['stats'] },
  app: { uses: ['stats', 'domain', 'catalog', 'data', 'state', 'figure', 'map', 'ui', 'workers'] },
  geodata: { uses: ['stats', 'domain', 'catalog'] },
};

/** The folders that may name a package. One that is not listed here has no place yet: give it one first. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  react: ['figure', 'map', 'ui', 'app'],
  'react-dom': ['ui', 'app'],
  'react-aria-components': ['ui'],
  minisearch: ['ui'],
  'simple-statistics': ['stats'],
  'd3-array': ['stats'],
  zustand: ['state'],
  'maplibre-gl': ['map'],
  'topojson-client': ['data', 'geodata'],
  '@turf': ['data', 'geodata'],
  'topojson-server': ['geodata'],
  'topojson-simplify': ['geodata'],
  'csv-parse': ['geodata'],
  fflate: ['geodata'],
  'p-limit': ['geodata'],
  node: ['geodata'],
  '@fontsource-variable': ['app'],
};

/** Packages that are nothing but types. */
const TYPE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  geojson: ['data', 'figure', 'map', 'state', 'app', 'geodata'],
  'topojson-specification': ['data', 'geodata'],
};

/** The folders that may load a module whose name is known only while running: a region somebody wrote. */
const COMPUTED = ['geodata'];

/** Folder of the table a project file belongs to; `src/main.tsx` is part of app. Undefined for everything outside. */
function folderOf(path: string): string | undefined {
  const [top, second, third] = path.split('/');
  if (top === 'geodata') return 'geodata';
  if (top !== 'src') return undefined;
  return third === undefined ? 'app' : second;
}

/** `@turf/turf/x` → `@turf`, `node:fs` → `node`, `react-dom/client` → `react-dom`. */
function ownerKey(specifier: string): string {
  return specifier.split(/[:/]/)[0] ?? specifier;
}

function packageFault(folder: string, specifier: string, typeOnly: boolean): string | undefined {
  const key = ownerKey(specifier);
  const allowed = PACKAGES[key] ?? (typeOnly ? TYPE_PACKAGES[key] : undefined);
  if (!allowed) return `${key} is not in the table of packages`;
  return allowed.includes(folder) ? undefined : `${folder} may not name ${key}`;
}

function folderFault(folder: string, target: string, typeOnly: boolean): string | undefined {
  const to = folderOf(target);
  const rule = FOLDERS[folder];
  if (to === folder) return undefined;
  if (to !== undefined && rule?.uses.includes(to)) return undefined;
  if (to !== undefined && typeOnly && rule?.types?.includes(to)) return undefined;
  return `${folder} may not import ${to ?? target}`;
}

/** Path in the project a relative specifier points at, without `?url` and the like; undefined for a package. */
export function targetOf(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
}

/** What is wrong with the imports of one file, in words; empty when it keeps to the tables. */
export function importFaults(path: string, facts: readonly ImportFact[]): readonly string[] {
  const folder = folderOf(path);
  if (folder === undefined || !FOLDERS[folder]) return [`${path}: ${folder} is not in the table of folders`];
  return facts.flatMap(({ specifier, typeOnly }) => {
    if (specifier === undefined)
      return COMPUTED.includes(folder) ? [] : [`${path}: an import whose name is computed`];
    const target = targetOf(path, specifier);
    const fault = target ? folderFault(folder, target, typeOnly) : packageFault(folder, specifier, typeOnly);
    return fault ? [`${path}: ${fault} (${specifier})`] : [];
  });
}
