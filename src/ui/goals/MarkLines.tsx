import { DOCUMENTS } from '../../catalog/documents';
import { goalsTexts } from '../../catalog/texts/goals';
import type { ReferenceMark } from '../../domain/pack';
import type { Language } from '../../domain/text';
import type { RowMark } from '../../state/goals/marksOf';
import { markFigure, markYear } from '../sheet/markWords';

/** Figures of one document and year. Unit and place stand with the last of those that share them. */
interface Sentence {
  readonly document: string;
  readonly year: string;
  readonly figures: readonly {
    readonly area: string;
    readonly value: string;
    readonly unit: string;
    readonly place: string;
  }[];
}

/** The place without the column of a table, which is the area. */
function placeOf({ cue }: ReferenceMark): string {
  return cue.replace(/, kolom .*$/, '');
}

function sentenceOf(marks: readonly ReferenceMark[], first: ReferenceMark, lang: Language): Sentence {
  const figures = marks.map((mark, index) => {
    const { value, unit } = markFigure(mark, lang);
    const next = marks[index + 1];
    return {
      area: mark.areaName,
      value,
      unit: next?.unit === mark.unit ? '' : unit,
      place: next && placeOf(next) === placeOf(mark) ? '' : placeOf(mark),
    };
  });
  return { document: first.document, year: markYear(first, lang), figures };
}

/** Marks of one document and year together, in the order of the texts. */
export function sentencesOf(marks: readonly RowMark[], lang: Language): readonly Sentence[] {
  const known = new Map<string, ReferenceMark[]>();
  for (const { mark } of marks) {
    const key = `${mark.document} ${mark.year}`;
    known.set(key, [...(known.get(key) ?? []), mark]);
  }
  return [...known.values()].flatMap((group) => (group[0] ? [sentenceOf(group, group[0], lang)] : []));
}

function Line({ sentence }: { sentence: Sentence }) {
  const { document, year, figures } = sentence;
  const title = DOCUMENTS.find(({ id }) => id === document)?.title ?? document;
  return (
    <li>
      <span className="gap-diamond" aria-hidden="true">
        ◇
      </span>{' '}
      {year}, <cite lang="nl">{title}</cite>:{' '}
      {figures.map((figure, index) => (
        <span key={`${figure.area} ${figure.place}`} lang="nl">
          {figure.area} <b>{figure.value}</b>
          {figure.unit && ` ${figure.unit}`}
          {figure.place && ` [${figure.place}]`}
          {index < figures.length - 1 && ', '}
        </span>
      ))}
    </li>
  );
}

/** What policy texts say of an indicator, as printed: value, year, document and place. The texts are Dutch. */
export function MarkLines({ marks, lang }: { marks: readonly RowMark[]; lang: Language }) {
  return (
    <div className="gap-named">
      <p className="visually-hidden">{goalsTexts(lang).marksTitle}</p>
      <ul>
        {sentencesOf(marks, lang).map((sentence) => (
          <Line key={`${sentence.document} ${sentence.year}`} sentence={sentence} />
        ))}
      </ul>
    </div>
  );
}
