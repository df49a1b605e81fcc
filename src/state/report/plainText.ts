import { reportPage } from '../../catalog/texts/reportPage';
import type { Language } from '../../domain/text';
import type { NotedPiece, Report } from './report';

/** What stands around the sentences. */
export interface ReportFrame {
  readonly title: string;
  /** What the figure is, in plain words. */
  readonly lead: string;
  readonly sources: readonly string[];
  readonly link: string;
}

function lineOf(pieces: readonly NotedPiece[]): string {
  return pieces.map(({ text, note }) => (note ? `${text} [${note.number}]` : text)).join('');
}

/** The summary as text for a mail or a note: sentences, where each number comes from, sources and link. */
export function reportText({ sentences, notes }: Report, frame: ReportFrame, lang: Language): string {
  const texts = reportPage(lang);
  return [
    frame.title,
    '',
    frame.lead,
    '',
    ...sentences.map(lineOf),
    '',
    `${texts.notes}:`,
    ...notes.map(({ number, text }) => `[${number}] ${text}`),
    '',
    `${texts.sources}:`,
    ...frame.sources,
    '',
    `${texts.link}: ${frame.link}`,
    '',
  ].join('\n');
}
