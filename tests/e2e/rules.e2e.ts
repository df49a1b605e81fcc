import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './harness/atlas';
import { axeViolations } from './harness/axe';
import { sidewaysScroll } from './harness/boxes';

const URBAN = '?scherm=regels&indicator=sociaal-minimum&jaar=2017&bereik=deel.stedelijk-parkstad';

function answer(page: Page) {
  return page.locator('#keer .rule-number');
}

/** Opens the page and waits until the figures of every section are there. */
async function openRules(query: string, options = {}): Promise<Page> {
  const page = await openAtlas(query, options);
  await page.locator('#huur .rule-number').first().waitFor();
  return page;
}

describe('times the average', () => {
  it('reproduces the share of the baseline study beside the printed one, with both years', async () => {
    const page = await openRules(URBAN);
    await expect(answer(page).textContent()).resolves.toMatch(
      /^In 12,5\s% van de buurten in Stedelijk Parkstad \(15 van 120 met een cijfer\) .* minstens 2\skeer zo hoog als dat van Nederland \(7,2\s%, 2017\)\.$/,
    );
    const printed = page.locator('#keer .rule-printed');
    await expect(printed.textContent()).resolves.toMatch(
      /15\s% van de buurten in het stedelijk deel van Parkstad \(2018\)/,
    );
    await expect(printed.locator('[data-code="BU09172000"]').textContent()).resolves.toMatch(
      /33\s%.*32,7\s%.*4,6/,
    );
    await expect(page.locator('#keer').textContent()).resolves.toContain(
      '27 buurten zonder cijfer doen niet mee',
    );
  });

  it('is set by keyboard: the answer follows, and the address without a step back', async () => {
    const page = await openRules(URBAN);
    const steps = await page.evaluate(() => history.length);
    const slider = page.getByRole('slider');
    await slider.focus();
    await slider.press('ArrowRight');
    await slider.press('ArrowRight');
    await page.waitForURL(/keer=2\.2/);
    await expect(answer(page).textContent()).resolves.toMatch(/\(12 van 120/);
    await expect(slider.getAttribute('aria-valuetext')).resolves.toMatch(/2,2\skeer zo hoog/);
    await slider.press('End');
    await page.waitForURL(/keer=5(&|$)/);
    await expect(answer(page).textContent()).resolves.toMatch(/^In geen van de 120 buurten/);
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  it('asks within a gemeente: one choice, one step back', async () => {
    const page = await openRules('?scherm=regels&indicator=sociaal-minimum&jaar=2017');
    await expect(answer(page).textContent()).resolves.toMatch(/\(15 van 134/);
    await page.getByRole('combobox', { name: /^Binnen/ }).selectOption({ label: 'Brunssum' });
    await page.waitForURL(/bereik=GM0899/);
    await answer(page).filter({ hasText: '(2 van 31' }).waitFor();
    await page.goBack();
    await answer(page).filter({ hasText: '(15 van 134' }).waitFor();
  });

  it('refuses a score, counts instead, and leads to the printed rule', async () => {
    const page = await openRules('?scherm=regels');
    await page.getByText('bestaat “zoveel keer” niet').waitFor();
    await page.getByRole('button', { name: 'Reken de regel van de nulmeting na' }).click();
    await page.waitForURL(/indicator=sociaal-minimum.*jaar=2017.*bereik=deel\.stedelijk-parkstad/);
    await answer(page).filter({ hasText: '15 van 120' }).waitFor();
  });

  it('says there is no benchmark in 2018, and offers the year that has one', async () => {
    const page = await openRules('?scherm=regels&indicator=sociaal-minimum&jaar=2018');
    await page.locator('#keer').getByRole('button', { name: 'Reken met 2017' }).click();
    await page.waitForURL(/jaar=2017/);
    await answer(page).waitFor();
  });

  it('makes an own area of the buurten, and shows them on the map', async () => {
    const page = await openRules(URBAN);
    await page.getByRole('button', { name: 'Maak hier een eigen gebied van' }).click();
    await page.waitForURL(/eigen=2~/);
    await page.getByText('is gemaakt en gekozen').waitFor();
    await page.getByRole('button', { name: 'Toon op de kaart' }).click();
    await page.locator('svg.choropleth [aria-selected="true"]').nth(14).waitFor({ state: 'attached' });
  });
});

describe('the other rules', () => {
  it('read social rent both ways, per wijk and per buurt, and say where there are no figures', async () => {
    const page = await openRules('?scherm=regels');
    const section = page.locator('#huur');
    await expect(section.locator('.rule-number').allTextContents()).resolves.toEqual([
      '9 van de 23 wijken vallen erbuiten',
      '15 van de 23 wijken vallen erbuiten',
    ]);
    await section.getByRole('button', { name: 'Per buurt' }).click();
    await expect(section.locator('.rule-number').first().textContent()).resolves.toMatch(/van de 54 buurten/);
    await section.getByLabel('Gemeente').selectOption('GM0928');
    await section.getByText('Voor Kerkrade is er alleen een cijfer van de gemeente als geheel').waitFor();
  });

  it('count wijkagenten for eight focusgebieden', async () => {
    const page = await openRules('?scherm=regels');
    const row = page.locator('#agenten tr[data-code="focus.nuth"]');
    await expect(row.locator('[data-value]').getAttribute('data-value')).resolves.toBe('6445');
    await expect(row.textContent()).resolves.toMatch(/4\.500, dus 1.*6\.500, dus 2/);
    await expect(page.locator('#agenten').textContent()).resolves.toMatch(
      /woont 63\s% van Heerlen.*is dat 64\s%/,
    );
  });

  it('marry two wijken picked from the list, in the order picked', async () => {
    const page = await openRules('?scherm=regels');
    const section = page.locator('#huwelijk');
    await section.getByRole('button', { name: 'kies een gebied' }).click();
    await page.getByRole('option', { name: /^Welten-Benzenrade/ }).click();
    await section.getByRole('button', { name: 'kies het tweede gebied' }).click();
    await page.getByRole('option', { name: /^Vrieheide-De Stack/ }).click();
    await page.waitForURL(/gebied=WK091736,WK091720/);
    const both = section.locator('td[data-code="samen"][data-indicator="koopwoningen"]');
    await both.waitFor();
    const value = Number(await both.getAttribute('data-value'));
    const parts = await Promise.all(
      ['WK091736', 'WK091720'].map((code) =>
        section.locator(`td[data-code="${code}"][data-indicator="koopwoningen"]`).getAttribute('data-value'),
      ),
    );
    const [first, second] = parts.map(Number) as [number, number];
    expect(value).toBeGreaterThan(Math.min(first, second));
    expect(value).toBeLessThan(Math.max(first, second));
    await expect(
      section.locator('td[data-code="samen"][data-indicator="ses-woa"]').getAttribute('data-absent'),
    ).resolves.toBe('niet-op-dit-niveau');
  });
});

describe('the page of rules', () => {
  it.each([
    [1366, 768],
    [390, 844],
    [320, 640],
  ])('is clean by axe and fits at %d x %d', async (width, height) => {
    const page = await openRules(`${URBAN}&gebied=WK091720,WK091736`, { width, height });
    await page.locator('#huwelijk td[data-code="samen"]').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it('goes to a section by its name in the address, in English as well', async () => {
    const page = await openRules('?scherm=regels&taal=en#agenten');
    await page.getByRole('heading', { level: 2, name: 'Community police officers' }).waitFor();
    const top = await page.locator('#agenten').evaluate((section) => section.getBoundingClientRect().top);
    expect(top).toBeLessThan(200);
    expect(await axeViolations(page)).toEqual([]);
  });
});
