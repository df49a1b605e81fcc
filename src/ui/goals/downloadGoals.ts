import type { Language } from '../../domain/text';
import type { GapRow } from '../../state/goals/gapRow';
import { saveFile } from '../common/saveFile';

/** Hands the distances to the reader as a CSV file; the code that writes it is fetched on first use. */
export async function downloadGoals(rows: readonly GapRow[], name: string, lang: Language): Promise<void> {
  const { goalsCsv } = await import('../../state/goals/goalsCsv');
  saveFile(goalsCsv(rows, lang), `doelen-${name.replaceAll('.', '-')}.csv`, 'text/csv');
}
