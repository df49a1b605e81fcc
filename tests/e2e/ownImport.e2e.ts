import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { DATA, snapshotAtlas } from '../fixtures/snapshot';
import { type OpenOptions, openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';
import { panelOf, sheetRests } from './harness/sheet';

const FILES = join(import.meta.dirname, '../fixtures/geojson');
const folder = mkdtempSync(join(tmpdir(), 'parkstad-atlas-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WAYS = [
  ['lijst', /uit een lijst/],
  ['bestand', /uit een bestand/],
  ['cijfers', /uit cijfers/],
] as const;

/** A link with an own area that has to survive everything. */
const MINE = '?indicator=woz&eigen=2~Van%20mij~4~~09172200';

async function openDialog(query: string, button: RegExp, options: OpenOptions = {}) {
  const page = await openAtlas(query, options);
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return { page, dialog };
}

/** Own areas as the link holds them: names, colours and buurten. */
function ownIn(page: Page): readonly { name: string; colour: string; members: string }[] {
  const text = new URL(page.url()).searchParams.get('eigen') ?? '2~';
  return text
    .slice(2)
    .split(';')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', looks = '', , members = ''] = part.split('~');
      return { name: decodeURIComponent(name), colour: looks.split('.')[0] ?? '', members };
    });
}

function nameField(dialog: Locator): Locator {
  return dialog.getByRole('textbox', { name: 'Naam van het gebied' });
}

describe('a pasted list', () => {
  it('that is half known becomes an area, by keyboard alone, which survives a reload', async () => {
    const page = await openAtlas(MINE);
    await page.getByRole('button', { name: /uit een lijst/ }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Gebied uit een lijst' });
    await dialog.waitFor();
    const field = dialog.getByRole('textbox', { name: 'Codes of namen' });
    while (!(await field.evaluate((element) => element === document.activeElement))) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.insertText('Eikenderveld\nbu09173700  \nVriehede\nVerspreide huizen (Simpelveld)');
    await dialog.getByText('Vriehede (regel 3)').waitFor();
    const add = dialog.getByRole('button', { name: 'Toevoegen' });
    expect(await dialog.getByText(/^3 buurten, [\d.]+ inwoners/).count()).toBe(1);
    while (!(await add.evaluate((element) => element === document.activeElement))) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Lijst van 3 buurten', exact: true }).waitFor();
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('.panel, .bottom-sheet') !== null);
    await expect.poll(focused).toBe(true);
    const after = ownIn(page);
    expect(after).toMatchObject([
      { name: 'Van mij', members: '09172200' },
      { name: 'Lijst van 3 buurten', members: '091734003700.09650009' },
    ]);
    await page.reload();
    await page.getByRole('heading', { name: 'Lijst van 3 buurten', exact: true }).waitFor();
    expect(ownIn(page)).toEqual(after);
  });

  it('of 10,000 lines is answered at once, and says how much was read', async () => {
    const { page, dialog } = await openDialog('', /uit een lijst/);
    const text = Array.from({ length: 10_000 }, (_, at) => `Straat ${at}, Verspreide huizen (Nergens)`).join(
      '\n',
    );
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((all) => navigator.clipboard.writeText(all), text);
    await dialog.getByRole('textbox', { name: 'Codes of namen' }).focus();
    const start = Date.now();
    await page.keyboard.press('ControlOrMeta+V');
    await dialog.getByText(/Alleen de eerste 2000 regels zijn gelezen/).waitFor();
    expect(Date.now() - start).toBeLessThan(5000);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('a filter', () => {
  it('on WOZ under 160 finds the buurten of the figures in the snapshot', async () => {
    const { columns } = JSON.parse(readFileSync(join(DATA, 'values/woz.json'), 'utf8'));
    const column = columns.find(
      (one: { level: string; period: string }) => one.level === 'buurt' && one.period === '2024',
    );
    const codes = snapshotAtlas()
      .rows('buurt')
      .filter((_, at) => column.values[at] !== null && column.values[at] < 160)
      .map(({ id }) => id);
    const missing = column.values.filter((value: number | null) => value === null).length;

    const { page, dialog } = await openDialog('?indicator=woz&jaar=2024', /uit cijfers/);
    await dialog.getByRole('textbox', { name: 'Waarde' }).fill('160');
    await dialog.getByText(`${codes.length} van de 201 buurten`).waitFor();
    await dialog.getByText(new RegExp(`^${missing} buurten zonder cijfer doen niet mee`)).waitFor();
    await dialog.getByRole('button', { name: 'Toevoegen' }).click();
    await dialog.waitFor({ state: 'detached' });
    const [area] = ownIn(page);
    expect(area?.name.replace(/\s/g, ' ')).toBe('WOZ-waarde onder € 160.000 (2024)');
    const members = (area?.members ?? '')
      .split('.')
      .flatMap((part) => (part.slice(4).match(/.{4}/g) ?? []).map((code) => `BU${part.slice(0, 4)}${code}`));
    expect(members).toEqual(codes);
  });

  it('on another subject fetches its figures', async () => {
    const { dialog } = await openDialog('?indicator=woz', /uit cijfers/);
    await dialog.getByRole('combobox', { name: 'Onderwerp' }).selectOption('koopwoningen');
    await dialog.getByRole('textbox', { name: 'Waarde' }).fill('47');
    await dialog.getByText(/^\d+ van de 201 buurten$/).waitFor();
    expect(await nameField(dialog).inputValue()).toMatch(/^Koopwoningen onder 47\s%/);
  });
});

describe('a file', () => {
  const choose = (dialog: Locator, path: string) => dialog.getByLabel('Kies een bestand').setInputFiles(path);

  it('that was saved from the atlas comes back exactly', async () => {
    const page = await openAtlas(
      '?eigen=2~Mijn%20gebied~4~focus.heerlen-noord~0917220034003700.09650009&gebied=eigen.1',
    );
    const before = ownIn(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Opslaan als GeoJSON' }).click();
    const path = join(folder, (await download).suggestedFilename());
    expect(path).toMatch(/mijn-gebied\.geojson$/);
    await (await download).saveAs(path);

    const { page: other, dialog } = await openDialog('', /uit een bestand/);
    await choose(dialog, path);
    expect(await nameField(dialog).inputValue()).toBe('Mijn gebied');
    await dialog.getByRole('button', { name: 'Eén gebied toevoegen' }).click();
    await other.getByRole('heading', { name: 'Mijn gebied', exact: true }).waitFor();
    expect(ownIn(other)).toEqual(before);
    expect(other.url()).toContain('focus.heerlen-noord');
  });

  it('with script in its names is shown as text', async () => {
    const { page, dialog } = await openDialog('', /uit een bestand/);
    page.on('dialog', () => expect.unreachable('a script ran'));
    await choose(dialog, join(FILES, 'script.geojson'));
    await dialog.getByRole('button', { name: '3 gebieden toevoegen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await panelOf(page).getByText('<img src=x onerror=alert(1)>', { exact: false }).first().waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(ownIn(page)).toHaveLength(3);
  });

  it('may be dropped', async () => {
    const { page, dialog } = await openDialog('', /uit een bestand/);
    const text = readFileSync(join(FILES, 'square.geojson'), 'utf8');
    const data = await page.evaluateHandle((body) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([body], 'vierkant.geojson'));
      return transfer;
    }, text);
    await dialog.locator('.file-drop').dispatchEvent('drop', { dataTransfer: data });
    await dialog.getByRole('button', { name: 'Eén gebied toevoegen' }).waitFor();
    expect(await nameField(dialog).inputValue()).toBe('Vierkant in Heerlen');
  });

  it('that cannot be used says why, one after the other, and no own area is lost', async () => {
    const large = join(folder, 'groot.geojson');
    writeFileSync(large, '{');
    truncateSync(large, 50_000_000);
    const { page, dialog } = await openDialog(MINE, /uit een bestand/);
    const url = page.url();
    for (const [file, words] of [
      [join(FILES, 'rd.geojson'), /RD-coördinaten/],
      [large, /Dit bestand is 50,0 MB/],
      [join(FILES, 'swapped.geojson'), /verwisseld/],
      [join(FILES, 'points.geojson'), /Geen vlak maar een punt/],
      [join(FILES, 'broken.geojson'), /houdt halverwege op/],
    ] as const) {
      await choose(dialog, file);
      await dialog.getByText(words).first().waitFor();
      expect(await dialog.getByRole('alert').textContent()).toContain(
        'Uw eigen gebieden zijn niet veranderd.',
      );
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(page.url()).toBe(url);
    expect(ownIn(page)).toMatchObject([{ name: 'Van mij' }]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('een bestand');
  });
});

/** Fills a dialog so that everything it can show is there. */
async function fill(dialog: Locator, way: (typeof WAYS)[number][0]): Promise<void> {
  if (way === 'lijst') {
    await dialog
      .getByRole('textbox', { name: 'Codes of namen' })
      .fill('Verspreide huizen\nVriehede\nSimpelveld');
    await dialog.getByText('Vriehede (regel 2)').waitFor();
  } else if (way === 'bestand') {
    await dialog.getByLabel('Kies een bestand').setInputFiles(join(FILES, 'numbers.geojson'));
    await dialog.getByRole('button', { name: 'Eén gebied toevoegen' }).waitFor();
  } else {
    await dialog.getByRole('textbox', { name: 'Waarde' }).fill('160');
    await dialog.getByText('van de 201 buurten').waitFor();
  }
}

describe.each(WAYS)('the dialog for a %s', (way, button) => {
  it('is clean by axe, empty and filled', async () => {
    const { page, dialog } = await openDialog('?indicator=woz', button);
    expect(await axeViolations(page)).toEqual([]);
    await fill(dialog, way);
    expect(await axeViolations(page)).toEqual([]);
  });

  it.each([
    { width: 390, height: 844, letters: '100%' },
    { width: 320, height: 640, letters: '200%' },
  ])('fits without sideways scrolling: $width px, letters $letters', async ({ width, height, letters }) => {
    const page = await openAtlas('?indicator=woz', { width, height });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, letters);
    await page.getByRole('button', { name: /uitleg openen$/ }).click();
    await sheetRests(page);
    await page.getByRole('button', { name: button }).click();
    const dialog = page.getByRole('dialog');
    await fill(dialog, way);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(
      0,
    );
    const add = dialog.getByRole('button', { name: /toevoegen/i }).last();
    await add.scrollIntoViewIfNeeded();
    const box = await add.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width && box.height >= 44).toBe(true);
  });
});
