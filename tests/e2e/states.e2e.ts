import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';

describe('when data do not come', () => {
  it('names the file, offers to try again, and recovers', async () => {
    let broken = true;
    const page = await openAtlas('?indicator=woz', {
      before: async (waiting) => {
        await waiting.route('**/data/values/woz.json', (route) =>
          broken ? route.fulfill({ status: 500, body: 'stuk' }) : route.continue(),
        );
      },
      expected: /500|woz\.json/,
    });
    const alert = page.getByRole('alert');
    await expect(alert.textContent()).resolves.toMatch(/values\/woz\.json/);
    broken = false;
    await alert.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.locator('svg[data-painted="woz"]').waitFor();
  });

  it('recognises a sign-in page sent in place of data', async () => {
    const page = await openAtlas('?indicator=woz', {
      before: async (waiting) => {
        await waiting.route('**/data/areas.json', (route) =>
          route.fulfill({ contentType: 'text/html', body: '<html>Log in</html>' }),
        );
      },
    });
    await expect(page.getByRole('alert').textContent()).resolves.toMatch(/areas\.json/);
  });

  it.each(['', '?indicator=woz'])('says so when the drawing code does not arrive: %s', async (query) => {
    let broken = true;
    const page = await openAtlas(query, {
      before: async (waiting) => {
        await waiting.route('**/assets/mount-*.js', (route) => (broken ? route.abort() : route.continue()));
      },
      expected: /ERR_FAILED|mount-/,
      lifeless: true,
    });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await page.locator(`svg[data-painted="${query ? 'woz' : 'leefbaarometer'}"] .shape`).count()).toBe(
      201,
    );
    broken = false;
    await alert.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.locator('#app[data-live]').waitFor({ state: 'attached' });
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
