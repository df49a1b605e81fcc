import { shortDocumentName } from '../../catalog/texts/documentNames';
import { borderWords, certaintyWords } from '../../catalog/texts/parts';
import { sheetTexts } from '../../catalog/texts/sheet';
import type { GroupRow } from '../../domain/pack';
import type { Language } from '../../domain/text';
import { formatNumber } from '../../domain/unit';

/** Texts that name the same number of inhabitants, in one line. */
function namedLines({ named }: GroupRow, lang: Language): readonly string[] {
  const texts = sheetTexts(lang).group;
  const documents = new Map<number, string[]>();
  for (const { inwoners, document } of named) {
    documents.set(inwoners, [...(documents.get(inwoners) ?? []), shortDocumentName(document, lang)]);
  }
  return [...documents].map(([count, names]) =>
    texts.named(formatNumber(count, 0, lang), names.join(` ${texts.and} `)),
  );
}

interface Props {
  readonly group: GroupRow;
  readonly lang: Language;
  /** Year of the population counts. */
  readonly year: string;
}

/** How an area that is no statistical unit was made: its border, what it rests on, and who is counted. */
export function GroupLines({ group, lang, year }: Props) {
  const texts = sheetTexts(lang).group;
  const counted = group.inwoners === null ? [] : [texts.counted(formatNumber(group.inwoners, 0, lang), year)];
  return (
    <>
      <p>
        <strong>{borderWords(group, lang)}</strong> {group.basis[lang]}
      </p>
      <p>
        <strong>{texts.certainty}</strong> {certaintyWords(group, lang)}
      </p>
      <p>
        <strong>{texts.inhabitants}</strong> {[...counted, ...namedLines(group, lang)].join('; ')}.
      </p>
    </>
  );
}

/** The same as a part of the sheet. */
export function GroupFacts(props: Props) {
  return (
    <section className="group-facts" aria-label={sheetTexts(props.lang).group.title}>
      <GroupLines {...props} />
    </section>
  );
}
