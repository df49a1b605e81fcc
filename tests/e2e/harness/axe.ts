import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Runs axe on the page as it is now. Returns one line per breach: rule, what is wrong, where; none is the aim.
 * `within` limits the check to a part of the page.
 */
export async function axeViolations(page: Page, within = 'html'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, tags]) => {
      const runner = (window as unknown as { axe: typeof axe }).axe;
      const { violations } = await runner.run(selector, { runOnly: { type: 'tag', values: tags } });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help} | ${node.target.join(' ')} | ${node.failureSummary ?? ''}`),
      );
    },
    [within, TAGS] as const,
  );
}
