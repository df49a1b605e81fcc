import type { Page } from 'playwright-core';

/** Something a page should not do. */
export interface Complaint {
  readonly kind: 'console' | 'exception' | 'third party' | 'failed request';
  readonly text: string;
  readonly url: string;
}

const LOCAL_SCHEMES = ['data:', 'blob:', 'about:'];

/** True for what never leaves the computer or goes to the site itself. */
export function isOwn(url: string, origin: string): boolean {
  return LOCAL_SCHEMES.some((scheme) => url.startsWith(scheme)) || new URL(url).origin === origin;
}

/**
 * Collects what goes wrong on a page from now on, and refuses every request to another origin.
 * Complaints whose text or address matches `expected` are left out. The list grows while the page lives.
 */
export async function watchPage(page: Page, origin: string, expected?: RegExp): Promise<Complaint[]> {
  const complaints: Complaint[] = [];
  const add = (complaint: Complaint): void => {
    if (expected?.test(complaint.text) || expected?.test(complaint.url)) return;
    complaints.push(complaint);
  };
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    add({ kind: 'console', text: message.text(), url: message.location().url });
  });
  page.on('pageerror', (error) => add({ kind: 'exception', text: error.message, url: page.url() }));
  page.on('response', (response) => {
    if (response.status() >= 400)
      add({ kind: 'failed request', text: String(response.status()), url: response.url() });
  });
  await page.context().route(
    (url) => !isOwn(url.href, origin),
    async (route) => {
      add({ kind: 'third party', text: 'request to another host', url: route.request().url() });
      await route.abort('blockedbyclient');
    },
  );
  return complaints;
}
