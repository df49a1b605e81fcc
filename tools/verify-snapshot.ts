import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stub } from '../tests/geodata/stub/server';
import { compareFolders, type FolderDifference } from './compareFolders';
import { PROJECT } from './setup/run.mjs';
import { compileSnapshot, type Recordings } from './snapshot';

function readRecordings(): Recordings {
  const { values } = parseArgs({ options: { bron: { type: 'string' }, aanvullend: { type: 'string' } } });
  if (values.bron === undefined) throw new Error('--bron DIR: de map met opnamen ontbreekt');
  return values.aanvullend === undefined
    ? { services: values.bron }
    : { services: values.bron, supplements: values.aanvullend };
}

function inWords({ missing, extra, changed }: FolderDifference): readonly string[] {
  return [
    ...missing.map((file) => `alleen in public/data: ${file}`),
    ...extra.map((file) => `alleen in de nieuwe uitkomst: ${file}`),
    ...changed.map((file) => `andere inhoud: ${file}`),
  ];
}

/** Rebuilds the snapshot from recordings and says in which files it differs from the one the project ships. */
async function verify(way: string, recordings: Recordings): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'parkstad-snapshot-'));
  try {
    const rebuilt = await compileSnapshot(recordings, folder);
    const lines = inWords(compareFolders(`${PROJECT}public/data`, rebuilt));
    for (const line of lines) console.error(line);
    const outcome =
      lines.length === 0 ? 'byte voor byte gelijk aan public/data' : `${lines.length} bestanden anders`;
    console.log(`${way}: ${outcome}`);
    return lines.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Few enough for the outlines of a gemeente to come in several pages. */
const PAGE_SIZE = 20;

/** The same recordings served over HTTP as the services would: pages, ZIP files, filters. */
async function verifyServed(recordings: Recordings): Promise<boolean> {
  const stub = await Stub.start(recordings.services, PAGE_SIZE);
  try {
    return await verify('over het netwerk', { ...recordings, services: stub.base });
  } finally {
    await stub.stop();
  }
}

const recordings = readRecordings();
const fromFolder = await verify('uit de map', recordings);
const fromServer = await verifyServed(recordings);
process.exitCode = fromFolder && fromServer ? 0 : 1;
