import { shortDocumentName } from '../../catalog/texts/documentNames';
import { rulesTexts } from '../../catalog/texts/rules';
import { officersTexts } from '../../catalog/texts/rulesOfficers';
import type { Language } from '../../domain/text';
import { formatNumber } from '../../domain/unit';
import { LookSwatch } from '../../figure/LookSwatch';
import type { OfficersModel, OfficersRow } from '../../state/rules/officersModel';
import { peopleShare } from './amounts';
import { TableFrame } from './TableFrame';

interface Props {
  readonly model: OfficersModel;
  readonly lang: Language;
}

interface RowProps extends Props {
  readonly row: OfficersRow;
  /** Texts that name inwoners, in the order of the columns. */
  readonly documents: readonly string[];
}

/** Policy texts that name inwoners of a focusgebied. */
function documentsOf({ focus }: OfficersModel): readonly string[] {
  return [...new Set(focus.flatMap(({ named }) => named.map(({ document }) => document)))];
}

function Row({ row, model, documents, lang }: RowProps) {
  const texts = officersTexts(lang);
  const number = (value: number) => formatNumber(value, 0, lang);
  const { counted, gemeente, named } = row;
  const marks = { 'data-indicator': 'inwoners', 'data-year': model.year };
  return (
    <tr data-code={row.id} data-differs={row.differs || undefined}>
      <th scope="row">{row.name}</th>
      {counted ? (
        <td className="number" {...marks} data-value={counted.inwoners}>
          {number(counted.inwoners)}
        </td>
      ) : (
        <td className="number" {...marks} data-absent="niet-gepubliceerd">
          <LookSwatch look="niet-gepubliceerd" />
          {texts.unknown}
        </td>
      )}
      <td className="number is-strong" data-officers={counted?.officers ?? ''}>
        {counted && number(counted.officers)}
      </td>
      {documents.map((document) => {
        const one = named.find((candidate) => candidate.document === document);
        return (
          <td key={document} className="number">
            {one && texts.namedAs(number(one.inwoners), number(one.officers))}
          </td>
        );
      })}
      <td className="number">
        {counted && gemeente && peopleShare(counted.inwoners, gemeente.inwoners, lang)}
      </td>
      <td className="number">
        {counted && model.region && peopleShare(counted.inwoners, model.region.inwoners, lang)}
      </td>
    </tr>
  );
}

/** The rule for focusgebieden, gemeenten and own areas, with the inwoners the texts name beside those counted. */
export function OfficersTable({ model, lang }: Props) {
  const texts = officersTexts(lang);
  const documents = documentsOf(model);
  const groups = [
    [texts.groups.focus, model.focus],
    [texts.groups.gemeenten, model.gemeenten],
    [texts.groups.own, model.own],
  ] as const;
  const heads = [
    texts.counted(model.year),
    texts.officers,
    ...documents.map((document) => texts.named(shortDocumentName(document, lang))),
    texts.ofGemeente,
    texts.ofRegion,
  ];
  return (
    <TableFrame title={texts.table}>
      <thead>
        <tr>
          <th scope="col">{rulesTexts(lang).area}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups
        .filter(([, rows]) => rows.length > 0)
        .map(([name, rows]) => (
          <tbody key={name}>
            <tr className="rule-group">
              <th scope="rowgroup" colSpan={heads.length + 1}>
                <span>{name}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.id} row={row} model={model} documents={documents} lang={lang} />
            ))}
          </tbody>
        ))}
    </TableFrame>
  );
}
