import './residents.css';
import { residentSentences, type Sentence } from '../../catalog/texts/lead';
import { screenTexts } from '../../catalog/texts/screen';
import { sheetTexts } from '../../catalog/texts/sheet';
import { REGION } from '../../domain/area';
import type { Language } from '../../domain/text';
import type { Comparison } from '../../domain/view';
import { compareWith, showFor } from '../../state/actions';
import { DEFAULT_VIEW } from '../../state/defaultView';
import type { SheetModel } from '../../state/sheetModel';
import { LeadText, SentenceText } from './LeadText';

interface Props {
  readonly model: SheetModel;
  readonly lang: Language;
  readonly comparison: Comparison;
}

/** Two things to compare a place with: what lies closest around it, and the country. */
function offered({ kind, gemeente }: SheetModel, lang: Language): readonly (readonly [Comparison, string])[] {
  const names = screenTexts(lang).references;
  const country = [DEFAULT_VIEW.vergelijk, names.nederland] as const;
  if (kind === 'gemiddelde') return [country];
  const around = kind !== 'gemeente' && gemeente !== undefined;
  return [around ? (['gemeente', gemeente] as const) : ([REGION, names.parkstad] as const), country];
}

function Fact({ sentence, sense }: { sentence: Sentence; sense: string }) {
  return (
    <p className={`resident-fact ${sense}`}>
      <SentenceText sentence={sentence} />
    </p>
  );
}

/** The area in plain sentences: one figure that is more favourable and one that is less, and nothing to rank. */
export function Residents({ model, lang, comparison }: Props) {
  const texts = sheetTexts(lang).residents;
  const { lead, benchmarkName } = model;
  const sentences = residentSentences(lead, { lang, benchmark: benchmarkName });
  const { favourable, unfavourable } = lead.resident;
  return (
    <>
      {favourable || unfavourable ? (
        <div className="resident-facts">
          <Fact sentence={sentences[0]} sense={favourable ? 'is-better' : 'is-even'} />
          <Fact sentence={sentences[1]} sense={unfavourable ? 'is-worse' : 'is-even'} />
        </div>
      ) : (
        <LeadText sentences={sentences} />
      )}
      <fieldset className="resident-compare">
        <legend>{texts.compare}</legend>
        {offered(model, lang).map(([one, name]) => (
          <button key={name} type="button" aria-pressed={one === comparison} onClick={() => compareWith(one)}>
            {name}
          </button>
        ))}
      </fieldset>
      <button type="button" className="text-button" onClick={() => showFor(null)}>
        {texts.all}
      </button>
    </>
  );
}
