import { shortDocumentName } from '../../catalog/texts/documentNames';
import { rentTexts } from '../../catalog/texts/rulesRent';
import { screenTexts } from '../../catalog/texts/screen';
import { shownPeriod } from '../../domain/period';
import { bandEdges } from '../../domain/rules/band';
import type { Language } from '../../domain/text';
import { formatNumber, formatValue } from '../../domain/unit';
import { RENT_INDICATOR, type RentLevel, type RentModel, type SideCount } from '../../state/rules/rentModel';
import { useAtlas } from '../../state/store';
import { decimalsOf, roundTo } from '../../stats/rounding';
import { markFigure } from '../sheet/markWords';
import { RentTable } from './RentTable';

interface Props {
  readonly model: RentModel;
  readonly level: RentLevel;
  readonly lang: Language;
}

/** Fewer inwoners than this and a share rests on a handful of homes. */
const FEW_PEOPLE = 250;

function share(value: number, lang: Language): string {
  const shown = roundTo(value, 2);
  return formatValue(shown, 'procent', decimalsOf(shown), lang);
}

interface ReadingProps extends Props {
  readonly words: string;
  readonly count: SideCount;
}

function Reading({ words, count, model, level, lang }: ReadingProps) {
  const texts = rentTexts(lang);
  const plural = screenTexts(lang).levelsPlural[level];
  const outside = formatNumber(count.hoger + count.lager, 0, lang);
  return (
    <div>
      <h3>{words}</h3>
      <p className="rule-number">
        {texts.outside(outside, formatNumber(model.rows.length, 0, lang), plural)}
      </p>
      <p>{texts.sides(count.hoger, count.lager)}</p>
    </div>
  );
}

function Printed({ model, lang }: Omit<Props, 'level'>) {
  const marks = useAtlas((state) => (state.marks.status === 'klaar' ? state.marks.data.marks : null));
  const mark = marks?.find(
    ({ indicator, area }) => indicator === RENT_INDICATOR && area === model.gemeente.id,
  );
  if (!mark) return null;
  const { value } = markFigure(mark, lang);
  return <p>{rentTexts(lang).printed(value, shortDocumentName(mark.document, lang), mark.cue)}</p>;
}

function Remarks({ model, level, lang }: Props) {
  const texts = rentTexts(lang);
  const few = model.rows.filter(({ reading }) => (reading.row?.inwoners ?? FEW_PEOPLE) < FEW_PEOPLE);
  const { levels, levelsPlural } = screenTexts(lang);
  const noun = (model.absent.length === 1 ? levels : levelsPlural)[level];
  return (
    <div className="quiet">
      <p>
        {texts.proxy} {texts.neutral}
      </p>
      {few.length > 0 && <p>{texts.small(few.map(({ reading }) => reading.name).join(', '))}</p>}
      {model.absent.length > 0 && (
        <p>
          {texts.absent(model.absent.length, noun)} {model.absent.map(({ name }) => name).join(', ')}.
        </p>
      )}
    </div>
  );
}

/** Both readings beside each other, then every part of the gemeente. */
export function RentOutcome({ model, level, lang }: Props) {
  const texts = rentTexts(lang);
  const { spec, gemeente, period, mean } = model;
  const edges = bandEdges(mean);
  const of = (reading: 'points' | 'relative') => {
    const [low, high] = edges[reading];
    return texts.reading[reading](share(low, lang), share(high, lang));
  };
  return (
    <>
      <p className="rule-answer">
        {texts.mean(gemeente.name, formatValue(mean, spec.unit, spec.decimals, lang), shownPeriod(period))}
      </p>
      <div className="rule-readings">
        <Reading words={of('points')} count={model.points} model={model} level={level} lang={lang} />
        <Reading words={of('relative')} count={model.relative} model={model} level={level} lang={lang} />
      </div>
      <RentTable model={model} level={level} lang={lang} />
      <Printed model={model} lang={lang} />
      <Remarks model={model} level={level} lang={lang} />
    </>
  );
}
