import { requireNode } from './setup/node.mjs';

const NAME_FILTER = /^(-t|--testNamePattern)(=|$)/;

/** Runs vitest with the caller's arguments and returns what it came to. */
async function runTests(args) {
  const { mkdtempSync, readFileSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const { runPackage } = await import('./setup/run.mjs');
  const { ensureInstalled } = await import('./setup/install.mjs');
  const { ensureChromium } = await import('./setup/chromium.mjs');
  const { summarise } = await import('./setup/outcome.mjs');

  await ensureInstalled();
  const chromium = await ensureChromium();
  const folder = mkdtempSync(join(tmpdir(), 'parkstad-tests-'));
  try {
    const file = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await runPackage('vitest/vitest.mjs', ['run', ...reporters, ...args], {
      env: { CHROMIUM_PATH: chromium },
    });
    return summarise(
      readReport(readFileSync, file),
      code,
      args.some((arg) => NAME_FILTER.test(arg)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(readFileSync, file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

requireNode();
runTests(process.argv.slice(2))
  .catch((error) => ({ passed: 0, failed: 1, messages: [error.message] }))
  .then(({ passed, failed, messages }) => {
    for (const message of messages) console.error(message);
    process.exitCode = failed > 0 ? 1 : 0;
    console.log(`${passed} passed, ${failed} failed`);
  });
