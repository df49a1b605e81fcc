import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Origin } from './net/origin';
import { type NetSettings, PATIENT } from './net/settings';

/** What one run of the pipeline is told. */
export interface Options {
  readonly origin: Origin;
  /** Folder with supplementary CSV tables, or null. */
  readonly supplements: string | null;
  /** Name of a region in `geodata/regions`, or path of a module that exports `region`. */
  readonly region: string;
  readonly out: string;
  readonly cache: string;
  readonly network: NetSettings;
}

/** The command line cannot be understood; the message is for the person who typed it. Exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(`${message}\nSee: npm run geodata -- --help`);
    this.name = 'UsageError';
  }
}

export const HELP = `Compiles the snapshot of one region from the open data services.

npm run geodata -- [options]
  --bron DIR|URL     read recordings from a folder laid out as host/path, or from a server that
                     serves <URL>/<host>/<path>; without it the real services are asked
  --aanvullend DIR   folder with supplementary CSV tables, for what the services did not give
  --regio NAME       region in geodata/regions, or path of a module that exports one (parkstad)
  --uit DIR          folder to write (public/data)
  --cache DIR        folder for downloaded answers (.cache/geodata)
  --help             this text

Exit code: 0 written, 1 input at fault (nothing written), 2 wrong use, 130 stopped.
`;

const KNOWN = {
  bron: { type: 'string' },
  aanvullend: { type: 'string' },
  regio: { type: 'string', default: 'parkstad' },
  uit: { type: 'string', default: 'public/data' },
  cache: { type: 'string', default: '.cache/geodata' },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the command line (without node and script). Throws {@link UsageError}. */
export function parseOptions(args: readonly string[]): Options | 'help' {
  const given = readArguments(args);
  if (given.help) return 'help';
  if (given.aanvullend !== undefined) requireFolder('--aanvullend', given.aanvullend);
  return {
    origin: originOf(given.bron),
    supplements: given.aanvullend ?? null,
    region: given.regio,
    out: given.uit,
    cache: given.cache,
    network: PATIENT,
  };
}

function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({ args: [...args], options: KNOWN, strict: true, allowPositionals: false });
    for (const [name, value] of Object.entries(values)) {
      if (value === '') throw new Error(`Option --${name} needs a value`);
    }
    return values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function originOf(bron: string | undefined): Origin {
  if (bron === undefined) return { kind: 'live' };
  if (!/^[a-z]+:\/\//i.test(bron)) {
    requireFolder('--bron', bron);
    return { kind: 'dir', dir: bron };
  }
  if (!/^https?:\/\//i.test(bron) || !URL.canParse(bron)) {
    throw new UsageError(`--bron: ${bron} is neither a folder nor an http(s) address`);
  }
  return { kind: 'url', base: bron.replace(/\/+$/, '') };
}

function requireFolder(option: string, path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`${option}: there is no folder ${path}`);
  if (!found.isDirectory()) throw new UsageError(`${option}: ${path} is not a folder`);
}
