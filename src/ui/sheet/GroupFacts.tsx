import { shortDocumentName } from '../../catalog/texts/documentNames';
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

/** How an area that is no statistical unit was made: its border, what it rests on, and who is counted. */
export function GroupFacts({ group, lang, year }: { group: GroupRow; lang: Language; year: string }) {
  const texts = sheetTexts(lang).group;
  const certainties: Readonly<Record<string, string>> = texts.certainties;
  const counted = group.inwoners === null ? [] : [texts.counted(formatNumber(group.inwoners, 0, lang), year)];
  return (
    <section className="group-facts" aria-label={texts.title}>
      <p>
        <strong>{texts.border}</strong> {group.basis[lang]}
      </p>
      <p>
        <strong>{texts.certainty}</strong> {certainties[group.certainty] ?? group.certainty}
      </p>
      <p>
        <strong>{texts.inhabitants}</strong> {[...counted, ...namedLines(group, lang)].join('; ')}.
      </p>
    </section>
  );
}
