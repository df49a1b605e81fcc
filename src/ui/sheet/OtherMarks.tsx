import { DOCUMENTS } from '../../catalog/documents';
import { sheetTexts } from '../../catalog/texts/sheet';
import type { ReferenceMark } from '../../domain/pack';
import type { Language } from '../../domain/text';
import { markFigure, markYear } from './markWords';

function byTheme(marks: readonly ReferenceMark[]): readonly (readonly [string, readonly ReferenceMark[]])[] {
  const themes = new Map<string, ReferenceMark[]>();
  for (const mark of marks) {
    const known = themes.get(mark.theme);
    if (known) known.push(mark);
    else themes.set(mark.theme, [mark]);
  }
  return [...themes];
}

function Mark({ mark, lang }: { mark: ReferenceMark; lang: Language }) {
  const title = DOCUMENTS.find(({ id }) => id === mark.document)?.title ?? mark.document;
  const { value, unit } = markFigure(mark, lang);
  return (
    <li>
      <p className="other-line">
        <span lang="nl">{mark.label}</span> <strong>{value}</strong>
      </p>
      <p className="other-where">
        {unit && <span lang="nl">{unit} · </span>}
        {markYear(mark, lang)} ·{' '}
        <span lang="nl">
          <cite>{title}</cite>, {mark.cue}
        </span>
      </p>
    </li>
  );
}

/** What policy texts say of an area about subjects the atlas has no indicator for. The texts are Dutch. */
export function OtherMarks({ marks, lang }: { marks: readonly ReferenceMark[]; lang: Language }) {
  if (marks.length === 0) return null;
  return (
    <details className="sheet-part other-marks">
      <summary>
        <h3>{sheetTexts(lang).marks.namedIn}</h3> <span>({marks.length})</span>
      </summary>
      {byTheme(marks).map(([theme, group]) => (
        <section key={theme}>
          <h4 lang="nl">{theme}</h4>
          <ul>
            {group.map((mark) => (
              <Mark key={`${mark.label} ${mark.cue} ${mark.year}`} mark={mark} lang={lang} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
