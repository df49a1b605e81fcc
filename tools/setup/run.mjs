import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Folder of the project, whatever folder the command was given in. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Environment of the caller without what would make a build or a test run differ from a plain one. */
function plainEnvironment() {
  const { NODE_ENV, VITEST, ...rest } = process.env;
  return rest;
}

/**
 * Runs a command in the project folder with its output in ours.
 * @param {string} command program name or path
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<number>} exit code; 128 when a signal ended it
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: PROJECT,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: options.shell ?? false,
      env: { ...plainEnvironment(), ...options.env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 128));
  });
}

/**
 * Runs a program of an installed package with this Node.
 * @param {string} script path below `node_modules`
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string> }} [options]
 */
export function runPackage(script, args, options) {
  return run(process.execPath, [`${PROJECT}node_modules/${script}`, ...args], options);
}
