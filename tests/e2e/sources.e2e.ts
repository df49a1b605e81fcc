import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';

describe('page Bronnen', () => {
  it('names every table with licence, and where to look for the rest', async () => {
    const page = await openAtlas('?scherm=bronnen');
    await page.getByRole('heading', { level: 1, name: 'Bronnen' }).waitFor();
    const text = (await page.getByRole('main').textContent()) ?? '';
    for (const needed of [
      '85984NED',
      '47018NED',
      '50150NED',
      'CC BY 4.0',
      'aanvullende tabel',
      'Elders te vinden',
    ]) {
      expect(text).toContain(needed);
    }
    expect(await axeViolations(page)).toEqual([]);
  });

  it('is one click from the map and one click back', async () => {
    const page = await openAtlas('?indicator=woz');
    await page.getByRole('listbox').waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Bronnen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bronnen' }).waitFor();
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Kaart' }).click();
    await page.locator('svg[data-painted="woz"]').waitFor();
  });
});
