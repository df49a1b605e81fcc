import type { Atlas } from '../../data/atlas';
import type { ReadFeature, RefusedFeature } from '../../data/geojsonModel';
import { type ImportedArea, importedArea } from './importedAreas';
import { type FileAnswer, type Readable, readFile } from './readFile';

/** An area of a file, with the object it came from. */
export interface FileArea {
  /** Place in the file, from 1. */
  readonly number: number;
  readonly feature: ReadFeature;
  readonly area: ImportedArea;
}

export type ImportAnswer =
  | Exclude<FileAnswer, { kind: 'gelezen' }>
  | {
      readonly kind: 'gelezen';
      /** Name of the file without its ending. */
      readonly title: string;
      readonly areas: readonly FileArea[];
      readonly refused: readonly RefusedFeature[];
      /** Objects after the last one that was read. */
      readonly left: number;
    };

/** Milliseconds of work between two looks at what the reader does. */
const SPELL = 24;

/** Lets the page answer to the reader. */
function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}

/** Reads a file and brings its areas to buurten, in pieces so that the page keeps answering. Never rejects. */
export async function importFile(file: Readable, atlas: Atlas): Promise<ImportAnswer> {
  const answer = await readFile(file, atlas);
  if (answer.kind !== 'gelezen') return answer;
  const areas: FileArea[] = [];
  let since = performance.now();
  for (const feature of answer.features) {
    areas.push({ number: feature.number, feature, area: importedArea(feature, atlas) });
    if (performance.now() - since < SPELL) continue;
    await pause();
    since = performance.now();
  }
  const { refused, left } = answer;
  return { kind: 'gelezen', title: file.name.replace(/\.[^.]*$/, ''), areas, refused, left };
}
