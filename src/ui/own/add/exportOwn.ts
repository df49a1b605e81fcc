import type { Atlas } from '../../../data/atlas';
import type { OwnArea } from '../../../domain/view';
import { saveFile } from '../../common/saveFile';

/** File name that says what is in it: the name of the one area, or how many there are. */
function fileName(own: readonly OwnArea[]): string {
  const [only] = own;
  const name = own.length === 1 && only ? only.name : `eigen-gebieden-${own.length}`;
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return `${plain || 'eigen-gebied'}.geojson`;
}

/** Hands own areas to the reader as a GeoJSON file; the code that writes it is fetched on first use. */
export async function downloadOwnAreas(own: readonly OwnArea[], atlas: Atlas): Promise<void> {
  const { exportOwnAreas } = await import('../../../state/own/exported');
  const text = JSON.stringify(exportOwnAreas(own, atlas));
  saveFile(text, fileName(own), 'application/geo+json');
}
