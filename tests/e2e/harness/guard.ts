import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { closePages, takeComplaints } from './atlas';
import { closeSharedBrowser } from './browser';

beforeAll(() => {
  const problem = inject('siteProblem');
  if (problem !== '') throw new Error(problem);
});

afterEach(() => {
  expect(takeComplaints(), 'errors on the console, or requests to another host').toEqual([]);
});

afterAll(async () => {
  await closePages();
  await closeSharedBrowser();
});
