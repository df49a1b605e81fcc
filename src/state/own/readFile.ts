/** A file of the reader: looked at from the outside first, then read. */
import type { Atlas } from '../../data/atlas';
import { readGeoJson } from '../../data/geojson';
import type { GeoJsonAnswer } from '../../data/geojsonModel';

const MEGABYTE = 1_000_000;
/** Larger files are refused unread. */
export const MOST_MEGABYTES = 10;

/** What is asked of a file; a browser's `File` is one. */
export type Readable = Pick<File, 'name' | 'size' | 'text'>;

export type FileAnswer =
  | GeoJsonAnswer
  | { readonly kind: 'te-groot'; readonly megabytes: number }
  | { readonly kind: 'onleesbaar' };

/** Reads a file; never rejects. One that is too large is not read at all. */
export async function readFile(file: Readable, atlas: Pick<Atlas, 'extent'>): Promise<FileAnswer> {
  if (file.size > MOST_MEGABYTES * MEGABYTE) return { kind: 'te-groot', megabytes: file.size / MEGABYTE };
  try {
    return readGeoJson(await file.text(), atlas.extent);
  } catch {
    return { kind: 'onleesbaar' };
  }
}
