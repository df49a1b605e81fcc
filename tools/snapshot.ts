import { runPackage } from './setup/run.mjs';

/** Answers of the services on disk, and the tables that stand in where a service was not recorded. */
export interface Recordings {
  readonly services: string;
  readonly supplements?: string;
}

/**
 * Runs the pipeline on recordings, with a cache of its own, and writes the snapshot to `folder`/data.
 * @returns the folder of the snapshot
 * @throws when the pipeline stops; what was wrong stands in its output
 */
export async function compileSnapshot(
  { services, supplements }: Recordings,
  folder: string,
): Promise<string> {
  const out = `${folder}/data`;
  const args = ['--bron', services, '--uit', out, '--cache', `${folder}/cache`];
  if (supplements !== undefined) args.push('--aanvullend', supplements);
  const code = await runPackage('tsx/dist/cli.mjs', ['geodata/build.ts', ...args]);
  if (code !== 0) throw new Error(`de pijplijn stopte met code ${code}`);
  return out;
}
