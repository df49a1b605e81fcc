import { type ReactNode, useId, useState } from 'react';
import { compareTexts } from '../../catalog/texts/compare';
import { shortDocumentName } from '../../catalog/texts/documentNames';
import type { Language } from '../../domain/text';
import { formatNumber, formatValue } from '../../domain/unit';
import type { AreaFacts, CompareColumn, CompareModel } from '../../state/compare/compareModel';
import type { TableStyle } from './Row';

interface Fact {
  readonly name: string;
  /** A word per column, in order; empty where there is nothing to say. */
  readonly words: readonly string[];
}

function percent(share: number, lang: Language): string {
  return formatValue(share * 100, 'procent', share < 0.1 ? 1 : 0, lang);
}

function borderLine({ group }: AreaFacts, { role, kind }: CompareColumn, lang: Language): string {
  const texts = compareTexts(lang).facts;
  if (role !== 'gebied') return '';
  if (group) {
    const certainties: Readonly<Record<string, string>> = texts.certainties;
    return certainties[group.certainty] ?? group.certainty;
  }
  if (kind === 'eigen') return texts.ownBorder;
  return kind === 'postcodegebied' ? texts.approximated : '';
}

/** Texts that name a number of inwoners for any of the areas, in the order in which they occur. */
function documentsOf({ facts }: CompareModel): readonly string[] {
  return [...new Set(facts.flatMap(({ group }) => (group?.named ?? []).map(({ document }) => document)))];
}

function factsOf(model: CompareModel, year: string, lang: Language): readonly Fact[] {
  const texts = compareTexts(lang).facts;
  const each = (word: (fact: AreaFacts, column: CompareColumn) => string) =>
    model.columns.map((column, index) => {
      const fact = model.facts[index];
      return fact ? word(fact, column) : '';
    });
  const count = (value: number | null | undefined) => (value ? formatNumber(value, 0, lang) : '');
  const part = (share: number | null) => (share === null ? '' : percent(share, lang));
  const named = documentsOf(model).map((document) => ({
    name: texts.named(shortDocumentName(document, lang)),
    words: each(({ group }) => count(group?.named.find((one) => one.document === document)?.inwoners)),
  }));
  const all: readonly Fact[] = [
    {
      name: texts.inhabitants(year),
      words: each(({ inwoners }) => (inwoners === 0 ? '0' : count(inwoners))),
    },
    ...named,
    { name: texts.ofGemeente, words: each(({ ofGemeente }) => part(ofGemeente)) },
    { name: texts.ofRegion, words: each(({ ofRegion }) => part(ofRegion)) },
    { name: texts.buurten, words: each(({ buurten }) => count(buurten)) },
    { name: texts.border, words: each((fact, column) => borderLine(fact, column, lang)) },
    { name: texts.comparedWith, words: each(({ comparedWith }) => comparedWith ?? '') },
  ];
  return all.filter(({ words }) => words.some((word) => word !== ''));
}

interface RowProps {
  readonly fact: Fact;
  readonly columns: CompareModel['columns'];
  readonly style: TableStyle;
  /** Beside its name. */
  readonly children?: ReactNode;
}

function FactRow({ fact, columns, style, children }: RowProps) {
  const id = useId();
  const { stacked, headings } = style;
  const heading = (
    <th scope="row" id={id} colSpan={stacked ? columns.length : undefined} aria-label={fact.name}>
      <div className="row-heading">
        {fact.name} {children}
      </div>
    </th>
  );
  return (
    <>
      {stacked && <tr className="line-above">{heading}</tr>}
      <tr className="fact-row">
        {!stacked && heading}
        {columns.map((column, index) => (
          <td
            key={`${column.role} ${column.id}`}
            className={`is-${column.role}`}
            headers={stacked ? `${headings[index] ?? ''} ${id}` : undefined}
          >
            {fact.words[index]}
          </td>
        ))}
      </tr>
    </>
  );
}

interface Props {
  readonly model: CompareModel;
  /** Year in which inwoners were counted. */
  readonly year: string;
  readonly style: TableStyle;
}

/** What there is to know of the areas themselves, before any indicator: their inwoners, and the rest when asked for. */
export function FactRows({ model, year, style }: Props) {
  const [open, setOpen] = useState(false);
  const [first, ...more] = factsOf(model, year, style.lang);
  const part = { columns: model.columns, style };
  return (
    <tbody className="facts">
      {first && (
        <FactRow fact={first} {...part}>
          {more.length > 0 && (
            <button
              type="button"
              className="text-button facts-more"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {compareTexts(style.lang).facts.more}
            </button>
          )}
        </FactRow>
      )}
      {open && more.map((fact) => <FactRow key={fact.name} fact={fact} {...part} />)}
    </tbody>
  );
}
