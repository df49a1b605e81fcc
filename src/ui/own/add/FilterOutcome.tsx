import { filteredTexts } from '../../../catalog/texts/addFiltered';
import { screenTexts } from '../../../catalog/texts/screen';
import { wordsOf } from '../../../catalog/texts/words';
import type { Absence } from '../../../domain/cell';
import { shownPeriod } from '../../../domain/period';
import { unitPhrase } from '../../../domain/unit';
import type { Filtered } from '../../../state/own/filteredAreas';
import { amountWords } from '../../../state/own/filterName';
import { requestValues } from '../../../state/requests';
import type { Scene } from '../../../state/scene';
import type { FilterState } from './useFilter';

interface Props {
  readonly scene: Scene;
  readonly state: FilterState;
}

/** What cannot be said yet, and why; empty when there is an outcome. */
function waitingWords({ spec, filter, status, periods }: FilterState, lang: Scene['lang']): string {
  const texts = filteredTexts(lang);
  if (status === 'laden') return texts.waiting;
  if (periods.length === 0) return texts.noBuurten;
  if (filter === 'waarde') return texts.typeValue;
  if (filter === 'omgekeerd') return texts.reversed;
  const middle = { value: (spec.range[0] + spec.range[1]) / 2, decimals: 0 };
  return filter === 'geen-getal' ? texts.noNumber(amountWords(middle, spec, lang)) : '';
}

/** `18 niet gepubliceerd, 3 niet van toepassing`. */
function reasonWords(absent: Filtered['absent'], lang: Scene['lang']): string {
  const words = wordsOf(lang).absence;
  return Object.entries(absent)
    .map(([why, ids]) => `${ids.length} ${words[why as Absence]}`)
    .join(', ');
}

function Counted({ state, filtered, lang }: { state: FilterState; filtered: Filtered; lang: Scene['lang'] }) {
  const texts = filteredTexts(lang);
  const { members, outside, absent, tooFew } = filtered;
  const missing = Object.values(absent).flat().length;
  const floor = state.spec.populationFloor ?? 0;
  return (
    <>
      <strong>
        {texts.outOf(members.length, members.length + outside.length + missing + tooFew.length)}
      </strong>
      {missing > 0 && <span>{texts.withoutFigure(missing, reasonWords(absent, lang))}</span>}
      {tooFew.length > 0 && <span>{texts.tooFew(tooFew.length, floor)}</span>}
    </>
  );
}

/** How the value was read, how many buurten fit, which do not count and why, and what the list will be. */
export function FilterOutcome({ scene: { lang }, state }: Props) {
  const texts = filteredTexts(lang);
  const { spec, filter, filtered, status, year } = state;
  if (status === 'mislukt') {
    return (
      <div className="add-fault" role="alert">
        {texts.failed}{' '}
        <button type="button" className="text-button" onClick={() => void requestValues(spec.id)}>
          {texts.again}
        </button>
      </div>
    );
  }
  const amounts = typeof filter === 'string' ? [] : [filter.from, ...(filter.to ? [filter.to] : [])];
  const nature = screenTexts(lang).panel.nature[spec.nature];
  const read = amounts
    .map((amount) => amountWords(amount, spec, lang))
    .join(` ${texts.sides['tot-en-met']} `);
  return (
    <div className="filter-outcome">
      <p role="status">
        {filtered ? (
          <Counted state={state} filtered={filtered} lang={lang} />
        ) : (
          <span>{waitingWords(state, lang)}</span>
        )}
      </p>
      {filtered && (
        <p className="add-hint">
          {texts.read([read, unitPhrase(spec.unit, lang)].filter(Boolean).join(' '))}{' '}
          {[spec.name[lang], year && shownPeriod(year), nature].filter(Boolean).join(', ')}. {texts.fixed}
        </p>
      )}
    </div>
  );
}
