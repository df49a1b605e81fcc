import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { reachedFrom } from './tools/build/chunkGroups.ts';
import { firstPicturePlugin } from './tools/build/firstPicturePlugin.ts';

const SECOND = 1000;

export default defineConfig({
  plugins: [react(), firstPicturePlugin(import.meta.dirname)],
  // Relative addresses: the same build works at the root of a site, in a sub-folder and on a memory stick server.
  base: './',
  build: {
    target: 'es2022',
    manifest: true,
    // Nothing as data: address, so that the content security policy can stay narrow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // React changes less often than the atlas: a returning reader keeps it in the cache. The part that draws
          // stands apart from the small part the store needs, so that first colours do not wait for it.
          groups: [
            { name: 'react-dom', test: /node_modules[\\/](react-dom|scheduler)[\\/]/, priority: 3 },
            { name: 'react', test: /node_modules[\\/]react[\\/]/, priority: 4 },
            // One file for first colours, and one for what answers to a click.
            { name: reachedFrom('first', ['/src/app/main.ts']), priority: 2 },
            { name: reachedFrom('answer', ['/src/app/mount.tsx', '/src/ui/panel/Panel.tsx']), priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 20 * SECOND,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/e2e/harness/global.ts'],
          setupFiles: ['tests/e2e/harness/guard.ts'],
          // One worker and one module of the browser for all files: Chromium and its driver are started once.
          fileParallelism: false,
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60 * SECOND,
          hookTimeout: 60 * SECOND,
        },
      },
    ],
  },
});
