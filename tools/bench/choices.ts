import type { Browser, Page } from 'playwright-core';
import { CHOICE_BUDGETS } from './budgets';
import { timeView, watchPaints } from './inPage';
import { type Measure, median } from './measure';
import { slowProcessor } from './throttle';

const ROUNDS = 5;
const SPEEDS = [
  { cpu: 1, speed: 'volle snelheid', budget: CHOICE_BUDGETS[1] },
  { cpu: 4, speed: '4x trager', budget: CHOICE_BUDGETS[4] },
];
const SWITCHES = [
  { id: 'indicator', from: '?indicator=woz', to: '?indicator=koopwoningen' },
  { id: 'niveau', from: '?indicator=woz', to: '?niveau=wijk&indicator=woz' },
];

/** Goes there and back; the first time loads the figures and does not count. */
async function timeSwitch(page: Page, from: string, to: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const there = await timeView(page, to);
    const back = await timeView(page, from);
    if (round > 0) times.push(there, back);
  }
  return median(times);
}

/** Time from a choice to the painted frame that shows it whole, figures at hand, at full and at a quarter of the speed. */
export async function measureChoices(browser: Browser, site: string): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const { id, from, to } of SWITCHES) {
    for (const { cpu, speed, budget } of SPEEDS) {
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
      await watchPaints(page);
      await page.goto(`${site}/${from}`, { waitUntil: 'networkidle' });
      await slowProcessor(page, cpu);
      const value = await timeSwitch(page, from, to);
      await page.close();
      measures.push({
        id: `keuze.${id}.${cpu}`,
        name: `keuze van ${id}, ${speed}`,
        unit: 'ms',
        value,
        budget,
      });
    }
  }
  return measures;
}
