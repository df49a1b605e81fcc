import { DOCUMENTS } from '../../catalog/documents';
import { sourceById } from '../../catalog/sources';
import { absenceReason } from '../../catalog/texts/absentWords';
import { screenTexts } from '../../catalog/texts/screen';
import { sheetTexts } from '../../catalog/texts/sheet';
import type { ReferenceMark } from '../../domain/pack';
import { shownPeriod } from '../../domain/period';
import type { Language } from '../../domain/text';
import type { SheetRow } from '../../state/sheetModel';
import { basedWords } from '../common/lines';
import { markFigure, markYear } from './markWords';

function sourceWords({ sources, period }: SheetRow, lang: Language): string {
  const named = sources
    .map((id) => sourceById(id))
    .filter((source) => source !== undefined)
    .map(({ publisher, title, table }) => `${publisher}, ${title[lang]} (${table})`);
  const over = period === null ? [] : [sheetTexts(lang).over(shownPeriod(period))];
  return [...named, ...over].join('; ');
}

/** The share of inhabitants or homes behind a computed figure. */
function shareWords({ spec, reading: { cell } }: SheetRow, lang: Language): readonly string[] {
  if (cell.kind === 'absent' || cell.coverage === undefined) return [];
  return [basedWords({ spec, lang }, cell.coverage)];
}

/** Where in which text a figure stands, in full. Texts and units are Dutch in any language. */
function MarkPlace({ mark, lang }: { mark: ReferenceMark; lang: Language }) {
  const title = DOCUMENTS.find(({ id }) => id === mark.document)?.title ?? mark.document;
  const { value, unit } = markFigure(mark, lang);
  return (
    <li lang="nl">
      {mark.label}: {[value, unit].filter(Boolean).join(' ')}; {markYear(mark, lang)}. <cite>{title}</cite>,{' '}
      {mark.cue}.
    </li>
  );
}

/** What a figure means and where it comes from: shown on demand under its row. */
export function RowDetails({ row, lang, id }: { row: SheetRow; lang: Language; id: string }) {
  const { spec, reading, marks } = row;
  const texts = screenTexts(lang).panel;
  const source = sourceWords(row, lang);
  const share = shareWords(row, lang);
  return (
    <dl className="row-details" id={id}>
      <dt>{texts.plain}</dt>
      <dd>{spec.plain[lang]}</dd>
      <dt>{texts.definition}</dt>
      <dd>
        {spec.definition[lang]} {texts.direction[spec.direction]}
      </dd>
      {spec.caveat && (
        <>
          <dt>{texts.caveat}</dt>
          <dd>{spec.caveat[lang]}</dd>
        </>
      )}
      {reading.cell.kind === 'absent' && (
        <>
          <dt>{sheetTexts(lang).absent}</dt>
          <dd>{absenceReason({ id: reading.id, cell: reading.cell }, spec, lang)}</dd>
        </>
      )}
      {source && (
        <>
          <dt>{texts.source}</dt>
          <dd>{[source, ...share].join('; ')}</dd>
        </>
      )}
      {marks.length > 0 && (
        <>
          <dt>{texts.marks}</dt>
          <dd>
            <ul>
              {marks.map((mark) => (
                <MarkPlace key={`${mark.document} ${mark.cue} ${mark.year}`} mark={mark} lang={lang} />
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}
