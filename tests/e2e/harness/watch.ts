import type { Page } from 'playwright-core';

/** Something a page should not do. */
export interface Complaint {
  readonly kind: 'console' | 'exception' | 'third party' | 'failed request';
  readonly text: string;
  readonly url: string;
}

/**
 * Addresses that leave the computer for another place than the site itself. A pattern and not a function, because the
 * driver then lets requests to the site pass without asking.
 */
function foreign(origin: string): RegExp {
  const site = origin.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^(?!data:|blob:|about:|${site}(?:[/?#]|$))`);
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
  await page.context().route(foreign(origin), async (route) => {
    add({ kind: 'third party', text: 'request to another host', url: route.request().url() });
    await route.abort('blockedbyclient');
  });
  return complaints;
}
