import { faultText } from '../catalog/texts/words';
import { valuesFileName } from '../data/checkValues';
import { PackError } from '../data/packError';
import type { Loadable } from '../domain/loadable';
import { PACK_VERSION, type ValuesFile } from '../domain/pack';
import type { Adjuster } from './adjusted/adjuster';
import type { Environment } from './environment';
import { useAtlas } from './store';

/** The running session. A new one makes the answers of an earlier one void. */
let session: { readonly env: Environment } | null = null;

/** Begins a session; only `start` does. */
export function beginSession(env: Environment): void {
  session = { env };
}

/** Ends the session if it is still the one of this environment. */
export function endSession(env: Environment): void {
  if (session?.env === env) session = null;
}

/** The environment of the running session; undefined before start and after stop. */
export function environment(): Environment | undefined {
  return session?.env;
}

function failure(error: unknown): Loadable<never> {
  if (!(error instanceof PackError)) {
    return { status: 'mislukt', message: error instanceof Error ? error.message : String(error) };
  }
  const message = faultText(error.fault, useAtlas.getState().view.taal);
  return { status: 'mislukt', message, fault: error.fault };
}

function answered<T>(promise: Promise<T>): Promise<Loadable<T>> {
  return promise.then((data) => ({ status: 'klaar', data }) as const, failure);
}

/** Waits for something and hands it on, unless another session has begun meanwhile. */
export async function arrive<T>(
  ask: (env: Environment) => Promise<T>,
  put: (answer: Loadable<T>) => void,
): Promise<void> {
  const asked = session;
  if (!asked) return;
  const answer = await answered(ask(asked.env));
  if (session === asked) put(answer);
}

/** Fetches areas and outlines. */
export function requestAtlas(): Promise<void> {
  useAtlas.setState({ atlas: { status: 'laden' } });
  return arrive(
    ({ loader }) => loader.atlas(),
    (atlas) => useAtlas.setState({ atlas }),
  );
}

/** Fetches the manifest, which the pickers and the page Bronnen read. */
export function requestManifest(): Promise<void> {
  if (useAtlas.getState().manifest.status === 'mislukt') useAtlas.setState({ manifest: { status: 'laden' } });
  return arrive(
    ({ loader }) => loader.manifest(),
    (manifest) => useAtlas.setState({ manifest }),
  );
}

/** Fetches the figures of policy texts unless they are there. */
export function requestMarks(): Promise<void> {
  const { marks } = useAtlas.getState();
  if (marks.status === 'klaar') return Promise.resolve();
  if (marks.status === 'mislukt') useAtlas.setState({ marks: { status: 'laden' } });
  return arrive(
    ({ loader }) => loader.marks(),
    (answer) => useAtlas.setState({ marks: answer }),
  );
}

/** Fetches the wijken outside the region unless they are there. */
export function requestAround(): Promise<void> {
  const { around } = useAtlas.getState();
  if (around.status === 'klaar') return Promise.resolve();
  if (around.status === 'mislukt') useAtlas.setState({ around: { status: 'laden' } });
  return arrive(
    ({ loader }) => loader.around(),
    (answer) => useAtlas.setState({ around: answer }),
  );
}

/** Code of the atlas that comes later. @throws PackError where it does not arrive */
export async function partOf<T>(file: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new PackError({ code: 'geen-onderdeel', file, detail: String(error) });
  }
}

function fetchAdjuster(): Promise<Adjuster> {
  return partOf('adjuster', async () => (await import('./adjusted/adjuster')).adjuster);
}

/** Fetches what works out adjusted views, unless it is there. */
export function requestAdjuster(): Promise<void> {
  const { adjuster } = useAtlas.getState();
  if (adjuster && adjuster.status !== 'mislukt') return Promise.resolve();
  useAtlas.setState({ adjuster: { status: 'laden' } });
  return arrive(fetchAdjuster, (answer) => useAtlas.setState({ adjuster: answer }));
}

function putValues(indicator: string, answer: Loadable<ValuesFile>): void {
  useAtlas.setState(({ values }) => ({ values: { ...values, [indicator]: answer } }));
}

/** Fetches the figures of an indicator unless they are there or on their way. */
export function requestValues(indicator: string): Promise<void> {
  const known = useAtlas.getState().values[indicator];
  if (known !== undefined && known.status !== 'mislukt') return Promise.resolve();
  putValues(indicator, { status: 'laden' });
  return arrive(
    ({ loader }) => loader.values(indicator),
    (answer) => putValues(indicator, answer),
  );
}

/** Puts several answers in place at once; figures that came another way meanwhile stay. */
function putTogether(answers: readonly (readonly [string, Loadable<ValuesFile>])[]): void {
  const { values } = useAtlas.getState();
  const missing = answers.filter(([indicator]) => values[indicator]?.status !== 'klaar');
  if (missing.length > 0) useAtlas.setState({ values: { ...values, ...Object.fromEntries(missing) } });
}

/** Takes back earlier failures of these indicators: their figures are on their way again. */
function forgetFailures(indicators: readonly string[]): void {
  const { values } = useAtlas.getState();
  const failed = indicators.filter((indicator) => values[indicator]?.status === 'mislukt');
  if (failed.length === 0) return;
  const kept = Object.entries(values).filter(([indicator]) => !failed.includes(indicator));
  useAtlas.setState({ values: Object.fromEntries(kept) });
}

/**
 * Fetches the figures of several indicators side by side and hands them on together, failed ones as failed. Until
 * then they count as not asked for, so that choosing one of them does not wait for the others.
 */
export function requestTogether(indicators: readonly string[]): Promise<void> {
  forgetFailures(indicators);
  return arrive(
    ({ loader }) =>
      Promise.all(
        indicators.map(async (indicator) => [indicator, await answered(loader.values(indicator))] as const),
      ),
    (answer) => putTogether(answer.status === 'klaar' ? answer.data : []),
  );
}

/** Puts down that the snapshot has no figures for these indicators, without asking for files that do not exist. */
export function settleWithoutFile(indicators: readonly string[]): void {
  const { values } = useAtlas.getState();
  const unknown = indicators.filter((indicator) => values[indicator] === undefined);
  const none = (indicator: string): ValuesFile => ({
    version: PACK_VERSION,
    indicator,
    columns: [],
    benchmarks: [],
  });
  putTogether(unknown.map((indicator) => [indicator, { status: 'klaar', data: none(indicator) }]));
}

/** Fetches figures ahead of need; a failure is kept quiet, because asking for them later tries again. */
export function prefetchValues(indicator: string): Promise<void> {
  if (useAtlas.getState().values[indicator] !== undefined) return Promise.resolve();
  return arrive(
    ({ loader }) => loader.values(indicator),
    (answer) => {
      if (answer.status === 'klaar') putValues(indicator, answer);
    },
  );
}

/** Indicators the snapshot has a file for, as the manifest lists them. */
export function indicatorsWithFile(indicators: readonly string[]): readonly string[] {
  const { manifest } = useAtlas.getState();
  if (manifest.status !== 'klaar') return [];
  const { files } = manifest.data;
  return indicators.filter((id) => files.some(({ path }) => path.endsWith(valuesFileName(id))));
}
