import { describe, expect, it } from 'vitest';
import { type Report, summarise } from '../../tools/setup/outcome.mjs';

/** A report with one file per list of test states. */
function report(...files: readonly (readonly string[])[]): Report {
  return {
    testResults: files.map((states) => ({
      status: states.includes('failed') ? 'failed' : 'passed',
      assertionResults: states.map((status, i) => ({ status, fullName: `test ${i}` })),
    })),
  };
}

const BROKEN_FILE: Report = { testResults: [{ status: 'failed', assertionResults: [] }] };

describe('the last line of npm test', () => {
  it('counts what passed and failed over all files', () => {
    expect(summarise(report(['passed', 'failed'], ['passed']), 1, false)).toMatchObject({
      passed: 2,
      failed: 1,
    });
    expect(summarise(report(['passed'], ['passed']), 0, false)).toMatchObject({ passed: 2, failed: 0 });
  });

  it('counts a file that could not be loaded', () => {
    const both = { testResults: [...report(['passed']).testResults, ...BROKEN_FILE.testResults] };
    expect(summarise(both, 1, false)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('does not call a run without tests, without report or with an error beside the tests good', () => {
    expect(summarise(report(), 0, false).failed).toBe(1);
    expect(summarise(undefined, 0, false).failed).toBe(1);
    expect(summarise(report(['passed']), 1, false)).toMatchObject({ passed: 1, failed: 1 });
  });

  it.each(['skipped', 'pending', 'todo'])('fails on a test that is %s, and names it', (state) => {
    const outcome = summarise(report(['passed', state]), 0, false);
    expect(outcome).toMatchObject({ passed: 1, failed: 1 });
    expect(outcome.messages).toEqual(['Overgeslagen: test 1']);
  });

  it('lets a caller choose tests by name', () => {
    expect(summarise(report(['passed', 'skipped']), 0, true)).toMatchObject({ passed: 1, failed: 0 });
  });
});
