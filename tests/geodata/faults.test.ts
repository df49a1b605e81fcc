import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { condense, describeFaults, faultAt } from '../../geodata/faults';
import { ANSWERS, COLUMNS } from './stub/answerCases';
import { AREAS, ROWS } from './stub/contentCases';
import { answer, HTML_PAGE, replacing } from './stub/faults';
import { temporaryFolder } from './stub/folder';
import { HURRIED, Pipeline, REGION } from './stub/pipeline';

const PROGRAM = join(import.meta.dirname, '../../geodata/build.ts');

let pipeline: Pipeline;

beforeAll(async () => {
  pipeline = await Pipeline.start();
});
beforeEach(() => pipeline.renew(temporaryFolder()));
afterAll(() => pipeline.stop());

function makeFolderWith(path: string, file: string): void {
  mkdirSync(path);
  writeFileSync(join(path, file), 'work of years');
}

describe('one thing wrong', () => {
  it.each([...ANSWERS, ...COLUMNS, ...ROWS, ...AREAS])(
    '$name ($source)',
    async ({ part, misbehaviour, source, what, place }) => {
      pipeline.stub.misbehave(part, misbehaviour);
      const hurry = misbehaviour.kind === 'silence' ? { network: HURRIED } : {};
      const { exitCode, faults, report } = await pipeline.run(hurry);
      expect(exitCode).toBe(1);
      const found = faults.find((fault) => fault.source === source && what.test(fault.what));
      expect(found, report).toBeDefined();
      expect(found?.where).toContain(pipeline.stub.base);
      if (place) expect(found?.place).toMatch(place);
      expect(found?.remedy.length).toBeGreaterThan(20);
      for (const text of [source, found?.where, found?.what, found?.remedy]) expect(report).toContain(text);
      pipeline.expectGoodData();
    },
  );
});

describe('everything wrong at once', () => {
  it('is listed in one run', async () => {
    const { stub } = pipeline;
    const noPolygon = replacing('"geometry":{"type":"MultiPolygon"', '"geometry":{"type":"Point"');
    stub.misbehave('gemeentecode=GM9901', HTML_PAGE);
    stub.misbehave('gemeentecode=GM9902', noPolygon);
    stub.misbehave('85984NED', replacing('"Value"', '"Waarde"', /Observations/));
    stub.misbehave('buurtscore24', answer(500));
    stub.misbehave('gemeentescore24', { kind: 'truncate', share: 0.5 });
    stub.misbehave('47018NED/TypedDataSet', answer(403));
    stub.misbehave('50150NED/TypedDataSet', { kind: 'silence' });
    const { faults, report } = await pipeline.run({ network: HURRIED });
    const sources = [...new Set(faults.map(({ source }) => source))];
    expect(sources.sort()).toEqual(['kwb-2024', 'leefbaarometer', 'pdok-buurten', 'politie', 'rivm']);
    const said = ['"Onderhoud"', '"Value"', 'HTTP 500', 'breaks off', 'HTTP 403', 'no complete answer'];
    for (const what of said) expect(report).toContain(what);
    pipeline.expectGoodData();
  });
});

describe('several things wrong in one table', () => {
  it('are all listed, not just the first', async () => {
    const edit = (text: string) =>
      text
        .replace(/(\d+;"M001642";"None";\d+;;"BU99010001"\r\n)/, '$1$1')
        .replace(/(\d+;"1014800";"None";\d+;;"BU99010002"\r\n)/, '$1$1')
        .replace(/("D000028";"None";)[\d,]+(;;"BU99010002")/, '$1"veel"$2');
    pipeline.stub.misbehave('85984NED', {
      kind: 'edit',
      edit: (text, file) => (/Observations/.test(file) ? edit(text) : text),
    });
    const { exitCode, faults, report } = await pipeline.run();
    expect(exitCode).toBe(1);
    expect(
      faults.filter(({ source }) => source === 'kwb-2024'),
      report,
    ).toHaveLength(3);
    for (const said of ['M001642 occurs twice', '1014800 occurs twice', '"veel" is not a number']) {
      expect(report).toContain(said);
    }
    pipeline.expectGoodData();
  });
});

describe('a place that holds something else', () => {
  it.each([
    ['a file', (path: string) => writeFileSync(path, 'thesis'), 'it is a file'],
    ['other work', (path: string) => makeFolderWith(path, 'thesis.txt'), 'they would be lost'],
  ])('is not overwritten: %s', async (_, fill, said) => {
    const out = join(temporaryFolder(), 'mine');
    fill(out);
    const { exitCode, report } = await pipeline.run({ out });
    expect(exitCode).toBe(1);
    expect(report).toContain(said);
    expect(report).toContain('--uit');
    expect(existsSync(join(out, 'manifest.json'))).toBe(false);
    expect(existsSync(join(out, 'thesis.txt')) || statSync(out).isFile()).toBe(true);
  });
});

describe('a disk that is full', () => {
  it('ends the command with 1, a message and the previous data as it was', async () => {
    const args = ['--bron', pipeline.recordings, '--regio', REGION, '--uit', pipeline.out];
    const limited = 'trap "" XFSZ; ulimit -f 2; exec "$@"';
    const child = spawn('sh', ['-c', limited, 'sh', process.execPath, '--import', 'tsx', PROGRAM, ...args]);
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    const [code] = await once(child, 'close');
    expect(code, said).toBe(1);
    expect(said).toMatch(/uitvoer: EFBIG[\s\S]*remedy: make room/);
    pipeline.expectGoodData();
  });
});

describe('the list of faults', () => {
  it('names twenty places of the same kind and counts the rest', () => {
    const row = (number: number) => faultAt('a', 'file', `wrong ${number}`, 'mend it', `row ${number}`);
    const list = condense([
      ...Array.from({ length: 23 }, (_, number) => row(number)),
      faultAt('b', 'url', 'gone', 'look'),
    ]);
    expect(list).toHaveLength(22);
    expect(list[20]).toEqual({
      source: 'a',
      where: 'file',
      what: '3 more of the same kind',
      remedy: 'mend it',
    });
  });

  it('tells source, what, where, place and remedy', () => {
    expect(describeFaults([faultAt('b', 'url', 'gone', 'look', 'row 1')])).toBe(
      'b: gone\n  at: url, row 1\n  remedy: look',
    );
  });
});
