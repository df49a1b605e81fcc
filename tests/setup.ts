import type {} from '@testing-library/jest-dom/vitest';
import { afterEach } from 'vitest';

/** jsdom has no `CSS.escape`; the popovers of react-aria ask for it. Escapes all that an id selector cannot hold. */
function stubCssEscape(): void {
  const css = (globalThis as { CSS?: { escape?: (text: string) => string } }).CSS;
  if (css?.escape) return;
  const asIdentifier = (text: string): string =>
    text.replace(/[^\w-]/g, '\\$&').replace(/^\d/, (digit) => `\\3${digit} `);
  Object.defineProperty(globalThis, 'CSS', { configurable: true, value: { ...css, escape: asIdentifier } });
}

if (typeof document !== 'undefined') {
  stubCssEscape();
  await import('@testing-library/jest-dom/vitest');
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
