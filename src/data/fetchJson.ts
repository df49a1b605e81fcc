import { PackError } from './packError';

/** The part of `fetch` the loader uses; tests hand in their own. */
export type FetchFile = (url: string) => Promise<Response>;

async function responseOf(url: string, file: string, fetchFile: FetchFile): Promise<Response> {
  try {
    return await fetchFile(url);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new PackError({ code: 'geen-verbinding', file, detail });
  }
}

async function bodyOf(response: Response, file: string): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new PackError({ code: 'geen-verbinding', file, detail });
  }
}

/**
 * Fetches one JSON file below `base`. A server that answers with a page instead of the file (status 200 and
 * HTML, as development servers and captive portals do) is told apart from broken JSON.
 */
export async function fetchJson(base: string, file: string, fetchFile: FetchFile): Promise<unknown> {
  const response = await responseOf(`${base}${file}`, file, fetchFile);
  if (response.status === 404) throw new PackError({ code: 'niet-gevonden', file, detail: '404' });
  if (!response.ok) throw new PackError({ code: 'serverfout', file, detail: String(response.status) });
  const body = await bodyOf(response, file);
  try {
    return JSON.parse(body) as unknown;
  } catch {
    const detail = /^\s*</.test(body) ? 'HTML' : body.slice(0, 40);
    throw new PackError({ code: 'geen-json', file, detail });
  }
}
