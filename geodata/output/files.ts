import { createHash } from 'node:crypto';
import { type Manifest, type NeighboursFile, PACK_VERSION } from '../../src/domain/pack';
import type { Snapshot } from '../steps/compile';

/** A file of the snapshot: path inside the folder, with forward slashes, and its whole text. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The files of a snapshot as text, the manifest last: it names all others with size and hash. Keys are written
 * in the order the steps made them and nothing depends on clock or machine, so equal input gives equal bytes.
 */
export function snapshotFiles({ areas, geometry, values, marks, around, facts }: Snapshot): OutputFile[] {
  const files = [
    asFile('areas.json', areas),
    asFile('topology.json', geometry.topology),
    asFile('neighbours-buurt.json', neighboursFile('buurt', geometry.neighbours.buurt)),
    asFile('neighbours-wijk.json', neighboursFile('wijk', geometry.neighbours.wijk)),
    ...values.map((file) => asFile(`values/${file.indicator}.json`, file)),
    asFile('marks.json', marks),
    asFile('around-wijk.json', around),
  ];
  const manifest: Manifest = { ...facts, geometry: geometry.facts, files: files.map(listed) };
  return [...files, asFile('manifest.json', manifest)];
}

function neighboursFile(
  level: NeighboursFile['level'],
  { queen, rook }: Pick<NeighboursFile, 'queen' | 'rook'>,
): NeighboursFile {
  return { version: PACK_VERSION, level, queen, rook };
}

function asFile(path: string, content: unknown): OutputFile {
  return { path, text: `${JSON.stringify(content)}\n` };
}

function listed({ path, text }: OutputFile): Manifest['files'][number] {
  const bytes = Buffer.from(text);
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
