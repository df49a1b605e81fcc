import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';

const note = (page: Awaited<ReturnType<typeof openAtlas>>) => page.getByRole('status', { name: 'Melding' });

describe('links', () => {
  it.each([
    ['?indicator=bestaat-niet', /geen geldige keuze/],
    ['?jaar=1900', /is er niet voor 1900/],
    ['?niveau=straat', /geen geldige keuze/],
    ['?gebied=BU99999999', /Niet in deze regio/],
    ['?kleur=paars&raar=1', /raar/],
    ['?scherm=werksessie', /is er nog niet/],
    ['?indicator=ses-woa', /postcodegebied/],
  ])('%s falls back with a visible note and still shows the map', async (query, words) => {
    const page = await openAtlas(query);
    await page.getByRole('listbox').waitFor();
    await note(page).getByText(words).first().waitFor();
    expect(await page.locator('.shape').count()).toBeGreaterThan(0);
  });

  it('closes a note for good', async () => {
    const page = await openAtlas('?jaar=1900');
    await page.getByRole('button', { name: 'Melding sluiten' }).click();
    await expect(note(page).textContent()).resolves.toBe('');
  });

  it('a gemeente figure is never painted on a buurt', async () => {
    const page = await openAtlas('?indicator=leegstand&jaar=2019');
    await page.locator('svg[data-painted="leegstand"]').waitFor();
    const outside = page.locator('.shape[data-code^="BU0928"]');
    expect(await outside.count()).toBeGreaterThan(0);
    const absences = await outside.evaluateAll((shapes) =>
      shapes.map((shape) => shape.getAttribute('data-absent')),
    );
    expect(new Set(absences)).toEqual(new Set(['niet-gemeten']));
  });

  it('shows what a link asks for in one go: level, year, comparison, selection, extent', async () => {
    const page = await openAtlas(
      '?niveau=wijk&indicator=woz&jaar=2024&vergelijk=gemeente&gebied=WK091710&uitsnede=5.9000,50.8800,6.0000,50.9500',
    );
    await page.locator('svg[data-painted="woz"]').waitFor();
    expect(await page.locator('.shape').count()).toBe(49);
    await page
      .getByRole('heading', { name: 'Maria Gewanden en Terschuren', exact: true, level: 2 })
      .waitFor();
    await expect(note(page).textContent()).resolves.toBe('');
  });
});
