import { afterEach, beforeAll, expect, inject } from 'vitest';
import { closePages, takeComplaints } from './atlas';

beforeAll(() => {
  const problem = inject('siteProblem');
  if (problem !== '') throw new Error(problem);
});

afterEach(async () => {
  const complaints = takeComplaints();
  await closePages();
  expect(complaints, 'errors on the console, or requests to another host').toEqual([]);
});
