import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { encodeView } from '../../src/state/viewCodec';
import { id } from '../fixtures/atlas';
import { ownArea } from '../fixtures/ownArea';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';

/** The last word of the sentence: what is compared with. */
const comparison = (page: Page) => page.getByRole('heading', { level: 1 }).getByRole('button').last();

const note = (page: Page) => page.getByRole('status', { name: 'Melding' });

/** Opens a view with the colours of its indicator on the map. */
async function openMap(query: string, indicator: string): Promise<Page> {
  const page = await openAtlas(query);
  await page.locator(`svg[data-painted="${indicator}"]`).waitFor();
  await page.getByRole('listbox').waitFor();
  return page;
}

async function choose(page: Page, name: string): Promise<void> {
  await comparison(page).click();
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('option', { name }).first().click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`vergeleken met ${name}`) }).waitFor();
}

type Side = 'rust' | 'teal' | 'pale';

function sideOf(colour: string): Side {
  const [red = 0, , blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  if (red > blue + 18) return 'rust';
  return blue > red ? 'teal' : 'pale';
}

/** Fill and words of every coloured area, by code. */
async function areasOf(page: Page) {
  const found = await page.locator('.shape:not([data-absent])').evaluateAll((shapes) =>
    shapes.map((shape) => ({
      code: shape.getAttribute('data-code') ?? '',
      fill: shape.getAttribute('fill') ?? '',
      words: shape.getAttribute('aria-label') ?? '',
    })),
  );
  return found.filter(({ words }) => / dan | aan /.test(words));
}

/** On which side of the colours the words put an area. */
function toldSide(words: string): Side {
  if (/minder gunstig dan/.test(words)) return 'rust';
  return /gunstiger dan/.test(words) ? 'teal' : 'pale';
}

/** What the map shows of a comparison. */
async function onScreen(page: Page) {
  const areas = await areasOf(page);
  return {
    fills: Object.fromEntries(areas.map((area) => [area.code, area.fill])),
    wrong: areas.filter(({ fill, words }) => sideOf(fill) !== toldSide(words)).map(({ words }) => words),
    clearly: new Set(
      areas.filter(({ words }) => /duidelijk minder gunstig/.test(words)).map(({ fill }) => sideOf(fill)),
    ),
    legend: await page.locator('.legend h2').innerText(),
    sentence: (await page.getByRole('heading', { level: 1 }).innerText()).replaceAll('\n', ' '),
  };
}

/** What stands beside the area the keyboard is on. */
async function tipOf(page: Page): Promise<string> {
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Home');
  return page.locator('.tip').innerText();
}

async function tableOf(page: Page) {
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  await page.getByRole('table').waitFor();
  const cell = page.locator('td[data-benchmark]').first();
  const answer = [await cell.getAttribute('data-benchmark'), await cell.innerText()] as const;
  await page.getByRole('button', { name: 'Kaart', exact: true }).click();
  await page.getByRole('listbox').waitFor();
  return answer;
}

describe('one benchmark for everything', () => {
  it('Nederland to Limburg changes map, legend, sentence, tip and table; minder gunstig stays rust', async () => {
    const page = await openMap('?indicator=inkomen&niveau=wijk&kleur=afwijking', 'inkomen');
    const before = {
      ...(await onScreen(page)),
      tip: await tipOf(page),
      table: await tableOf(page),
    };
    await choose(page, 'Limburg');
    const after = {
      ...(await onScreen(page)),
      tip: await tipOf(page),
      table: await tableOf(page),
    };

    expect([before.legend, after.legend].map((text) => /verschil met (\S+),?/.exec(text)?.[1])).toEqual([
      'Nederland',
      'Limburg',
    ]);
    expect(before.sentence).toMatch(/Nederland$/);
    expect(after.sentence).toMatch(/Limburg$/);
    expect(before.tip).toContain('Nederland');
    expect(after.tip).toContain('Limburg');
    expect(after.tip).not.toContain('Nederland');
    expect(before.table[0]).toBe('nederland');
    expect(after.table[0]).toBe('limburg');
    expect(after.table[1]).not.toBe(before.table[1]);
    const changed = Object.keys(before.fills).filter((code) => before.fills[code] !== after.fills[code]);
    expect(changed.length).toBeGreaterThan(5);

    expect([before.wrong, after.wrong]).toEqual([[], []]);
    expect([...before.clearly, ...after.clearly]).toEqual(['rust', 'rust']);
  });

  it('keeps the hue of minder gunstig for rates told in times, and says so in the legend', async () => {
    const page = await openMap('?indicator=misdrijven', 'misdrijven');
    const { wrong, legend, clearly } = await onScreen(page);
    expect([wrong, [...clearly]]).toEqual([[], ['rust']]);
    expect(legend).toBe('Geregistreerde misdrijven, hoeveel keer zo hoog als Nederland');
    await expect(page.locator('.legend .classes').innerText()).resolves.toMatch(/meer dan 2\skeer/);
    await expect(page.locator('.legend .classes').innerText()).resolves.toMatch(/tot 10\s% verschil/);
  });

  it('says that a benchmark does not exist, offers the nearest, and takes it at a press', async () => {
    const page = await openMap('?indicator=gezondheid-goed&vergelijk=limburg', 'gezondheid-goed');
    await note(page)
      .getByText(/Limburg kan hier niet: de bron geeft dit gemiddelde niet/)
      .waitFor();
    await expect(page.locator('.legend h2').innerText()).resolves.not.toMatch(/verschil/);
    expect(await axeViolations(page, '.notes')).toEqual([]);
    await note(page).getByRole('button', { name: 'Vergelijk met Parkstad' }).click();
    await page.getByRole('heading', { level: 1, name: /vergeleken met Parkstad$/ }).waitFor();
    expect(page.url()).toContain('vergelijk=parkstad');
    await expect(note(page).innerText()).resolves.toBe('');
    await expect(page.locator('.legend h2').innerText()).resolves.toMatch(/verschil met Parkstad/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
    await page.goBack();
    await note(page).getByRole('button', { name: 'Vergelijk met Parkstad' }).waitFor();
  });

  it('names the averages that do not exist with the reason, and lists stadsdelen and own areas', async () => {
    const eigen = [ownArea('Onze straten', ['BU09172000', 'BU09172100'])];
    const query = encodeView({ ...DEFAULT_VIEW, indicator: 'gezondheid-goed', eigen });
    const page = await openMap(query, 'gezondheid-goed');
    await comparison(page).click();
    const option = (name: RegExp) => page.getByRole('option', { name }).first();
    await expect(option(/^Limburg/).innerText()).resolves.toMatch(/de bron geeft dit gemiddelde niet/);
    await page.getByRole('searchbox').fill('hoensbroek');
    await page
      .getByRole('group', { name: 'Stadsdelen' })
      .getByRole('option', { name: /Hoensbroek/ })
      .waitFor();
    await page.getByRole('searchbox').fill('straten');
    await option(/Onze straten/).click();
    await page.getByRole('heading', { level: 1, name: /vergeleken met Onze straten$/ }).waitFor();
    expect(page.url()).toContain('vergelijk=eigen.1');
  });

  it('compares with an own area from a link: sentence, legend, tip, sheet and table', async () => {
    const members = ['BU09172000', 'BU09172100'];
    const eigen = [ownArea('Onze straten', members)];
    const query = encodeView({
      ...DEFAULT_VIEW,
      vergelijk: id('eigen.1'),
      eigen,
      gebied: [id('BU09173800')],
    });
    const page = await openMap(query, 'leefbaarometer');
    const { legend, sentence, wrong } = await onScreen(page);
    expect([legend, sentence].every((text) => text.includes('Onze straten'))).toBe(true);
    expect(wrong).toEqual([]);
    await expect(page.locator('.sheet-on-map .row-verdict').innerText()).resolves.toMatch(/Onze straten$/);
    expect(await tipOf(page)).toContain('Onze straten');
    expect((await tableOf(page))[0]).toBe('eigen.1');
  });
});
