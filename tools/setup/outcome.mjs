/** Names of the tests in a report of vitest that carry one of these states. */
function named(report, states) {
  return report.testResults.flatMap((file) =>
    file.assertionResults.filter((test) => states.includes(test.status)).map((test) => test.fullName),
  );
}

/** Files that failed as a whole, for example on an import, without a test that can be counted for it. */
function brokenFiles(report) {
  const isFine = (test) => test.status === 'passed';
  return report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every(isFine));
}

/**
 * What a run of vitest came to, from its JSON report. A file that cannot be loaded counts as one failure,
 * and so does a run that ended badly without any (an error outside the tests), or that ran nothing.
 * Skipped tests fail the run unless the caller asked for a part by name.
 * @param {{ testResults: readonly object[] } | undefined} report undefined when vitest wrote none
 * @param {number} exitCode of vitest
 * @param {boolean} partial true when tests were chosen by name
 * @returns {{ passed: number, failed: number, messages: readonly string[] }}
 */
export function summarise(report, exitCode, partial) {
  if (!report)
    return {
      passed: 0,
      failed: 1,
      messages: ['vitest schreef geen verslag: de tests zijn niet uitgevoerd.'],
    };
  const passed = named(report, ['passed']).length;
  const skipped = partial ? [] : named(report, ['pending', 'skipped', 'todo', 'disabled']);
  const messages = skipped.map((name) => `Overgeslagen: ${name}`);
  const failed = named(report, ['failed']).length + brokenFiles(report).length + skipped.length;
  if (failed > 0) return { passed, failed, messages };
  if (passed === 0) return { passed, failed: 1, messages: ['Er is geen enkele test uitgevoerd.'] };
  if (exitCode !== 0)
    return { passed, failed: 1, messages: [`vitest stopte met code ${exitCode} buiten de tests om.`] };
  return { passed, failed, messages };
}
