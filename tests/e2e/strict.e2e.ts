import { createServer } from 'vite';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../tools/setup/run.mjs';
import { sharedBrowser } from './harness/browser';
import { liveMap } from './harness/liveMap';

describe('under the development server, where React mounts everything twice', () => {
  it('the live map still takes over, once, without complaints', async () => {
    const server = await createServer({
      root: PROJECT,
      logLevel: 'silent',
      server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    });
    await server.listen();
    const address = server.resolvedUrls?.local[0] ?? '';
    const page = await (await sharedBrowser()).newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    try {
      await page.goto(address);
      await liveMap(page);
      expect(await page.locator('.maphost canvas').count()).toBe(1);
      expect(complaints).toEqual([]);
    } finally {
      await page.close();
      await server.close();
    }
  });
});
