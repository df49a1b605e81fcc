import { faultText } from '../catalog/texts/words';
import { valuesFileName } from '../data/checkValues';
import { PackError } from '../data/packError';
import type { Loadable } from '../domain/loadable';
import type { ValuesFile } from '../domain/pack';
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

/** Waits for data and hands it on, unless another session has begun meanwhile. */
async function arrive<T>(
  ask: (env: Environment) => Promise<T>,
  put: (answer: Loadable<T>) => void,
): Promise<void> {
  const asked = session;
  if (!asked) return;
  const answer: Loadable<T> = await ask(asked.env).then(
    (data) => ({ status: 'klaar', data }) as const,
    (error: unknown) => failure(error),
  );
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
