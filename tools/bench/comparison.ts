import type { Browser, Page } from 'playwright-core';
import { CHOICE_BUDGETS, SHEET_BUDGETS } from './budgets';
import { timePress, watchPaints } from './inPage';
import { type Measure, median } from './measure';
import { slowProcessor } from './throttle';

const ROUNDS = 5;
/** WOZ differs so much between the two averages that many areas change colour. */
const VIEW = '?indicator=woz&kleur=afwijking';
const AVERAGES = ['Nederland', 'Limburg'] as const;
const SPEEDS = [
  { cpu: 1, speed: 'volle snelheid' },
  { cpu: 4, speed: '4x trager' },
] as const;
/** With the list of focusgebieden beside the map, and with the whole sheet of one buurt. */
const PANELS = [
  { id: 'lijst', name: 'paneel met focusgebieden', link: VIEW, budgets: CHOICE_BUDGETS },
  { id: 'blad', name: 'blad van een buurt', link: `${VIEW}&gebied=BU09172000`, budgets: SHEET_BUDGETS },
];

/** Opens the picker in the sentence and chooses; the time from that press. */
async function choose(page: Page, from: string, to: string): Promise<number> {
  await page.locator('.sentence').getByRole('button', { name: from }).click();
  return timePress(page.getByRole('option', { name: to, exact: true }));
}

/** Goes there and back; the first time loads the list and does not count. */
async function timeChoices(page: Page): Promise<number> {
  const [home, other] = AVERAGES;
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const there = await choose(page, home, other);
    const back = await choose(page, other, home);
    if (round > 0) times.push(there, back);
  }
  return median(times);
}

/**
 * Time from choosing another average in the picker to the painted frame in which map, legend, sentence and panel all
 * show it and the list is gone, at full and at a quarter of the speed.
 */
export async function measureComparison(browser: Browser, site: string): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const { id, name, link, budgets } of PANELS) {
    for (const { cpu, speed } of SPEEDS) {
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
      await watchPaints(page);
      await page.goto(`${site}/${link}`, { waitUntil: 'networkidle' });
      await slowProcessor(page, cpu);
      const value = await timeChoices(page);
      await page.close();
      measures.push({
        id: `vergelijking.${id}.${cpu}`,
        name: `ander gemiddelde, 201 buurten, ${name}, ${speed}`,
        unit: 'ms',
        value,
        budget: budgets[cpu],
      });
    }
  }
  return measures;
}
