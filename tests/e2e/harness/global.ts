import type { TestProject } from 'vitest/node';
import { serve } from '../../../tools/serve/server.mjs';
import { ensureBuilt } from '../../../tools/setup/build.mjs';
import { PROJECT } from '../../../tools/setup/run.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    site: string;
    /** Why there is no site; empty when there is one. Fails the browser tests and lets the others run. */
    siteProblem: string;
  }
}

/** Once for all browser tests: a build of the sources as they are now, served as a static host would. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    await ensureBuilt();
    const site = await serve({ root: `${PROJECT}dist` });
    project.provide('site', site.url);
    project.provide('siteProblem', '');
    return site.close;
  } catch (error) {
    project.provide('site', '');
    project.provide('siteProblem', error instanceof Error ? error.message : String(error));
    return async () => {};
  }
}
