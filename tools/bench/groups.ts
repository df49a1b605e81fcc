import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { NeighboursFile } from '../../src/domain/pack';
import { listsOf } from '../../src/stats/spatial/neighbours';
import type { NeighbourLists, SpatialQuestion } from '../../src/stats/spatial/question';
import { PROJECT } from '../setup/run.mjs';
import { GROUPS_BUDGETS } from './budgets';
import { type Asked, askWorker, longestTasks, watchPaints } from './inPage';
import { COUNTRY } from './madeUp/grid';
import { randomFrom } from './madeUp/random';
import { cellsAround } from './madeUp/squares';
import { type Measure, median } from './measure';

const ROUNDS = 5;
const SEED = 7;
const VIEW = '?scherm=concentratie&lens=groepen';
/** Long enough for a reader to watch, and to stop it. */
const MANY = `${VIEW}&trekkingen=99999`;

function questionAbout(lists: NeighbourLists, permutations: number): SpatialQuestion {
  const random = randomFrom(SEED);
  return { values: lists.map(random), rules: [lists], permutations, seed: SEED };
}

/** Who share a border in the snapshot, among all buurten. */
function buurten(): NeighbourLists {
  const file = readFileSync(`${PROJECT}public/data/neighbours-buurt.json`, 'utf8');
  const { queen } = JSON.parse(file) as NeighboursFile;
  return listsOf(queen, 1 + Math.max(...queen.flat()));
}

/** Opens the page that looks for groups; the address of its worker. */
async function openGroups(page: Page, site: string): Promise<string> {
  const worker = page.waitForEvent('worker', { predicate: (one) => one.url().includes('/spatial') });
  await watchPaints(page);
  await page.goto(`${site}/${VIEW}`, { waitUntil: 'networkidle' });
  return (await worker).url();
}

/** The middle of some questions, after one that fetches the worker. */
async function timeAnswers(page: Page, url: string, question: SpatialQuestion): Promise<Asked> {
  const asked: Asked[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) asked.push(await askWorker(page, url, question));
  const counted = asked.slice(1);
  const reports = Math.min(...counted.map((one) => one.reports));
  if (reports < 2) throw new Error(`the worker said only ${reports} times how far it was`);
  return { reports, answered: median(counted.map(({ answered }) => answered)) };
}

/**
 * Time from a question to its answer from the worker of the site, one neighbour rule with everything that belongs to it;
 * and the longest tasks of the page while the atlas itself shuffles three rules, many more times, and shows the answer.
 * That last one has no bound here: nearly all of it is drawing without a graphics card.
 */
export async function measureGroups(browser: Browser, site: string): Promise<readonly Measure[]> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  try {
    const url = await openGroups(page, site);
    const region = await timeAnswers(page, url, questionAbout(buurten(), 9999));
    const country = await timeAnswers(page, url, questionAbout(cellsAround(COUNTRY), 999));
    const longest = await longestTasks(page, MANY);
    const answer = (id: keyof typeof GROUPS_BUDGETS, name: string, value: number): Measure => ({
      ...{ id: `groepen.${id}`, name, unit: 'ms', value, budget: GROUPS_BUDGETS[id] },
    });
    return [
      answer('regio', 'groepen zoeken, 201 buurten x 9.999 trekkingen, in de worker', region.answered),
      answer('land', 'groepen zoeken, 14.500 buurten x 999 trekkingen, in de worker', country.answered),
      answer('taak', 'langste taak van de pagina onder 99.999 trekkingen', longest.shuffling),
      {
        id: 'groepen.beeld',
        name: 'langste taak als het antwoord op de kaart komt, zonder grafische kaart',
        unit: 'ms',
        value: longest.drawing,
      },
    ];
  } finally {
    await page.close();
  }
}
