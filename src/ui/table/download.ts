import type { Reach } from '../../domain/view';
import type { RankedArea } from '../../state/ranking/ranking';
import type { Scene } from '../../state/scene';
import { saveFile } from '../common/saveFile';

/** Hands the rows to the reader as a CSV file; the code that writes it is fetched on first use. */
export async function download(
  scene: Scene,
  rows: readonly RankedArea[],
  reach: Reach | null,
): Promise<void> {
  const { csvFileName, tableCsv } = await import('../../state/tableCsv');
  saveFile(tableCsv(scene, rows, reach), csvFileName(scene, reach), 'text/csv');
}
