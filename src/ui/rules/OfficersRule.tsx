import { useMemo } from 'react';
import { shortDocumentName } from '../../catalog/texts/documentNames';
import { rulesTexts } from '../../catalog/texts/rules';
import { officersTexts } from '../../catalog/texts/rulesOfficers';
import type { Atlas } from '../../data/atlas';
import type { ReferenceMark } from '../../domain/pack';
import type { Language } from '../../domain/text';
import { formatNumber } from '../../domain/unit';
import { type OfficersModel, type OfficersRow, officersModelOf } from '../../state/rules/officersModel';
import { useAtlas } from '../../state/store';
import { peopleShare } from './amounts';
import { OfficersTable } from './OfficersTable';

interface Props {
  readonly atlas: Atlas;
  readonly lang: Language;
}

const NO_MARKS: readonly ReferenceMark[] = [];

/** `Heerlen, Kerkrade en Landgraaf`. */
function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

/** The shares the texts allow to check: an area and its gemeente in the same text. */
function Share({ row, year, lang }: { row: OfficersRow; year: string; lang: Language }) {
  const texts = officersTexts(lang);
  const number = (value: number) => formatNumber(value, 0, lang);
  const { counted, gemeente, namedShares, name } = row;
  if (!counted || !gemeente) return null;
  const share = peopleShare(counted.inwoners, gemeente.inwoners, lang);
  return (
    <p>
      {texts.share(name, share, number(counted.inwoners), number(gemeente.inwoners), gemeente.name, year)}{' '}
      {namedShares.map(({ document, part, whole }) =>
        texts.printedShare(
          peopleShare(part, whole, lang),
          number(part),
          number(whole),
          shortDocumentName(document, lang),
        ),
      )}
    </p>
  );
}

function Answer({ model, lang }: { model: OfficersModel; lang: Language }) {
  const texts = officersTexts(lang);
  const { focus, region, year } = model;
  const total = focus.reduce((sum, { counted }) => sum + (counted?.officers ?? 0), 0);
  const differing = focus.filter(({ differs }) => differs).map(({ name }) => name);
  const number = (value: number) => formatNumber(value, 0, lang);
  return (
    <div className="rule-answer">
      {region && (
        <p className="rule-number">
          {texts.answer(number(total), number(region.officers), number(region.inwoners), year)}
        </p>
      )}
      {differing.length > 0 && <p>{texts.differ(listed(differing, rulesTexts(lang).and))}</p>}
      {focus
        .filter(({ namedShares }) => namedShares.length > 0)
        .map((row) => (
          <Share key={row.id} row={row} year={year} lang={lang} />
        ))}
    </div>
  );
}

/** Wijkagenten by one per 5.000 inwoners, with today's counts and with those the texts name. */
export function OfficersRule({ atlas, lang }: Props) {
  const own = useAtlas(({ view }) => view.eigen);
  const marks = useAtlas((state) => (state.marks.status === 'klaar' ? state.marks.data.marks : NO_MARKS));
  const model = useMemo(() => officersModelOf(atlas, own, marks), [atlas, own, marks]);
  return (
    <>
      <Answer model={model} lang={lang} />
      <OfficersTable model={model} lang={lang} />
    </>
  );
}
