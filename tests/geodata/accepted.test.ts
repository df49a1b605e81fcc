import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ValuesFile } from '../../src/domain/pack';
import { answer, type Edit, replacing } from './stub/faults';
import { temporaryFolder } from './stub/folder';
import { Pipeline } from './stub/pipeline';

let pipeline: Pipeline;

beforeAll(async () => {
  pipeline = await Pipeline.start();
});
beforeEach(() => pipeline.renew(temporaryFolder()));
afterAll(() => pipeline.stop());

const padded: Edit = (text) =>
  text.replace(/code":"((BU|WK|GM)\w+)"/g, (_, code: string) => `code":"${code.padEnd(12)}"`);
const decimalPoints: Edit = (text) => text.replace(/^\uFEFF/, '').replace(/;(\d+),(\d+);/g, ';$1.$2;');

/** Ways of writing the same that services differ in. */
const WAYS: readonly (readonly [name: string, part: string, edit: Edit])[] = [
  ['codes with trailing spaces', 'api.pdok.nl', padded],
  ['JSON with a BOM', 'buurtscore24', (text) => `\uFEFF${text}`],
  ['CSV without BOM, with decimal points', '85984NED', decimalPoints],
  [
    'another code for a figure not published',
    'api.pdok.nl',
    (text) => text.replaceAll('-99997', '-99999999'),
  ],
];

it.each(WAYS)('%s: the same data, byte for byte', async (_, part, edit) => {
  let edited = false;
  const noticing: Edit = (text, file) => {
    const changed = edit(text, file);
    edited ||= changed !== text;
    return changed;
  };
  pipeline.stub.misbehave(part, { kind: 'edit', edit: noticing });
  const { exitCode, report } = await pipeline.run();
  expect(exitCode, report).toBe(0);
  expect(edited).toBe(true);
  pipeline.expectGoodData();
});

it('too many requests, for a moment', async () => {
  pipeline.stub.misbehave('50150NED', answer(429, '', { 'retry-after': '0' }), 1);
  expect(await pipeline.run()).toMatchObject({ exitCode: 0 });
  expect(pipeline.stub.seen.filter(({ status }) => status === 429)).toHaveLength(1);
  pipeline.expectGoodData();
});

it('a figure announced for later is kept apart from one that is not published', async () => {
  const later = replacing('"percentage_eengezinswoning":72', '"percentage_eengezinswoning":-99995');
  pipeline.stub.misbehave('api.pdok.nl', later);
  expect(await pipeline.run()).toMatchObject({ exitCode: 0 });
  const text = readFileSync(join(pipeline.out, 'values/eengezinswoningen.json'), 'utf8');
  const { columns } = JSON.parse(text) as ValuesFile;
  expect(columns[0]?.absent).toMatchObject({ 'nog-niet-gepubliceerd': [0], 'niet-gepubliceerd': [3] });
});

it('years as numbers instead of text: the same data', async () => {
  pipeline.stub.misbehave('buurtscore24', replacing(/"year":"2024"/g, '"year":2024'));
  expect(await pipeline.run()).toMatchObject({ exitCode: 0 });
  pipeline.expectGoodData();
});
