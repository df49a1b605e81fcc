import type { Reach } from '../../domain/view';
import type { RankedArea } from '../../state/ranking/ranking';
import type { Scene } from '../../state/scene';

/** Hands the rows to the reader as a CSV file; the code that writes it is fetched on first use. */
export async function download(
  scene: Scene,
  rows: readonly RankedArea[],
  reach: Reach | null,
): Promise<void> {
  const { csvFileName, tableCsv } = await import('../../state/tableCsv');
  const address = URL.createObjectURL(
    new Blob([tableCsv(scene, rows, reach)], { type: 'text/csv;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = csvFileName(scene, reach);
  link.click();
  URL.revokeObjectURL(address);
}
