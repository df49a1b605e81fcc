import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFolder } from '../../../geodata/output/write';
import { temporaryFolder } from '../stub/folder';

const GOOD = [
  { path: 'values/a.json', text: '1\n' },
  { path: 'manifest.json', text: '2\n' },
];
/** The second path needs the first to be a folder, which fails half-way, as a full disk would. */
const BAD = [
  { path: 'a.json', text: '1\n' },
  { path: 'a.json/b.json', text: '2\n' },
];

const running = () => new AbortController().signal;

function withPrevious(): { home: string; target: string } {
  const home = temporaryFolder();
  const target = join(home, 'data');
  mkdirSync(target);
  writeFileSync(join(target, 'old.json'), 'old\n');
  return { home, target };
}

describe('writeFolder', () => {
  it('makes a folder with exactly these files', async () => {
    const target = join(temporaryFolder(), 'deep', 'data');
    await writeFolder(target, GOOD, running());
    expect(readdirSync(target).sort()).toEqual(['manifest.json', 'values']);
    expect(readFileSync(join(target, 'values/a.json'), 'utf8')).toBe('1\n');
  });

  it('replaces what was there, and leaves nothing beside it', async () => {
    const { home, target } = withPrevious();
    await writeFolder(target, GOOD, running());
    expect(readdirSync(target)).not.toContain('old.json');
    expect(readdirSync(home)).toEqual(['data']);
  });

  it('leaves what was there when the disk fails half-way', async () => {
    const { home, target } = withPrevious();
    await expect(writeFolder(target, BAD, running())).rejects.toThrow();
    expect(readdirSync(target)).toEqual(['old.json']);
    expect(readdirSync(home)).toEqual(['data']);
  });

  it('leaves what was there when it is stopped', async () => {
    const { home, target } = withPrevious();
    const stop = new AbortController();
    const writing = writeFolder(target, GOOD, stop.signal);
    stop.abort(new Error('stopped'));
    await expect(writing).rejects.toThrow('stopped');
    expect(readdirSync(target)).toEqual(['old.json']);
    expect(readdirSync(home)).toEqual(['data']);
  });

  it('puts back a folder that an interrupted run had moved aside, and clears its remains', async () => {
    const home = temporaryFolder();
    const target = join(home, 'data');
    mkdirSync(`${target}.vorig`);
    writeFileSync(join(`${target}.vorig`, 'old.json'), 'old\n');
    mkdirSync(`${target}.nieuw`);
    await expect(writeFolder(target, BAD, running())).rejects.toThrow();
    expect(readdirSync(home)).toEqual(['data']);
    expect(readdirSync(target)).toEqual(['old.json']);
  });
});
