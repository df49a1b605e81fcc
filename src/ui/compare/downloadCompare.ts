import type { Language } from '../../domain/text';
import type { CompareModel } from '../../state/compare/compareModel';
import { saveFile } from '../common/saveFile';

/** Hands the table to the reader as a CSV file; the code that writes it is fetched on first use. */
export async function downloadCompare(model: CompareModel, lang: Language): Promise<void> {
  const { compareCsv, compareFileName } = await import('../../state/compare/compareCsv');
  saveFile(compareCsv(model, lang), compareFileName(model, lang), 'text/csv');
}
