import type { AreaReading } from '../../state/reading';
import type { Scene } from '../../state/scene';

/** Hands the rows to the reader as a CSV file; the code that writes it is fetched on first use. */
export async function download(scene: Scene, rows: readonly AreaReading[]): Promise<void> {
  const { csvFileName, tableCsv } = await import('../../state/tableCsv');
  const address = URL.createObjectURL(new Blob([tableCsv(scene, rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = csvFileName(scene);
  link.click();
  URL.revokeObjectURL(address);
}
