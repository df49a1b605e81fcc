import { pathToFileURL } from 'node:url';
import { INDICATORS } from '../src/catalog/indicators';
import { SOURCES } from '../src/catalog/sources';
import { GEOMETRY } from './config';
import { describeFaults, faultAt } from './faults';
import type { Fault } from './model';
import { Net } from './net/net';
import type { Progress } from './net/question';
import { HELP, type Options, parseOptions, UsageError } from './options';
import { snapshotFiles } from './output/files';
import { refusal } from './output/target';
import { writeFolder } from './output/write';
import { readPolicyRows } from './policy/rows';
import { loadRegion } from './regions/index';
import { describeSnapshot } from './report';
import { alsoWanted, collect, wantedBy } from './sources/index';
import { type Compiled, compile } from './steps/compile';
import { countColumns } from './steps/counts';

/** How a run ended: 0 written, 1 input or disk at fault and nothing written, 130 stopped. */
export interface RunResult {
  readonly exitCode: 0 | 1 | 130;
  readonly faults: readonly Fault[];
  /** What was done or what was wrong, for people. */
  readonly report: string;
}

/** What a run needs from the outside world beside its options. */
export interface Surroundings {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** One whole run: fetch, compile, write. Never ends the process; rejects only on mistakes of the program. */
export async function run(options: Options, surroundings: Surroundings): Promise<RunResult> {
  const { signal } = surroundings;
  try {
    const net = new Net({
      origin: options.origin,
      cacheDir: options.cache,
      settings: options.network,
      ...surroundings,
    });
    const compiled = await fetchAndCompile(options, net);
    if (!compiled.snapshot) return failed(compiled.faults);
    const files = snapshotFiles(compiled.snapshot);
    const trouble = await write(options.out, files, signal);
    if (trouble) return failed([trouble]);
    await net.finish();
    return { exitCode: 0, faults: [], report: describeSnapshot(compiled.snapshot, files) };
  } catch (error) {
    if (!signal.aborted) throw error;
    return { exitCode: 130, faults: [], report: 'Stopped; nothing was written.' };
  }
}

async function fetchAndCompile(options: Options, net: Net): Promise<Compiled> {
  const region = await loadRegion(options.region);
  const wanted = alsoWanted(wantedBy(INDICATORS), countColumns(region.populationYear));
  const delivery = await collect({ region, wanted, net, supplements: options.supplements });
  const supplements = SOURCES.filter(({ route }) => route === 'aanvullend').map(({ id }) => id);
  return compile({
    region,
    delivery,
    indicators: INDICATORS,
    supplements: new Set(supplements),
    policy: readPolicyRows(),
    limits: GEOMETRY,
  });
}

async function write(
  target: string,
  files: Parameters<typeof writeFolder>[1],
  signal: AbortSignal,
): Promise<Fault | undefined> {
  try {
    const foreign = refusal(target);
    if (foreign !== undefined) return faultAt('uitvoer', target, foreign, 'give another folder with --uit');
    await writeFolder(target, files, signal);
    return undefined;
  } catch (error) {
    if (signal.aborted) throw error;
    const remedy = 'make room or give another folder with --uit; what was there before is untouched';
    return faultAt('uitvoer', target, error instanceof Error ? error.message : String(error), remedy);
  }
}

function failed(faults: readonly Fault[]): RunResult {
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return { exitCode: 1, faults, report: `${count}; nothing was written.\n\n${describeFaults(faults)}` };
}

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options === 'help') {
    console.log(HELP);
    return;
  }
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const onProgress = ({ source, what, done, total }: Progress) =>
    console.error(`${source}: ${done} of ${total}, ${what}`);
  const { exitCode, report } = await run(options, { signal: stop.signal, onProgress });
  if (exitCode === 0) console.log(report);
  else console.error(report);
  process.exitCode = exitCode;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main().catch((error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  });
}
