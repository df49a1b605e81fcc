import { compareTexts } from '../../catalog/texts/compare';
import { wordsOf } from '../../catalog/texts/words';
import type { Language } from '../../domain/text';
import { formatNumber } from '../../domain/unit';
import type { Together } from '../../state/compare/compareModel';
import { inSentence } from './inSentence';

/** How the areas were taken together. */
function TogetherNote({ together, lang }: { together: Together; lang: Language }) {
  const texts = compareTexts(lang).together;
  const { buurten, overlapping, exactly } = together;
  return (
    <p>
      {texts.of(formatNumber(buurten, 0, lang))}{' '}
      {overlapping.length > 0 && texts.overlapping(inSentence(overlapping, lang))}{' '}
      {exactly !== null && texts.exactly(exactly)}
    </p>
  );
}

interface Props {
  readonly benchmarkName: string;
  readonly together: Together | null;
  readonly lang: Language;
}

/** What bars, colours and small words in the cells stand for. */
export function Key({ benchmarkName, together, lang }: Props) {
  const texts = compareTexts(lang).key;
  const { sense } = wordsOf(lang);
  return (
    <section className="compare-key" aria-label={texts.label}>
      <ul>
        <li data-sense="minder-gunstig">
          <span className="step" data-step="-2" aria-hidden="true" />
          {sense['minder-gunstig']}
        </li>
        <li data-sense="gunstiger">
          <span className="step" data-step="2" aria-hidden="true" />
          {sense.gunstiger}
        </li>
        <li data-sense="hoger">
          <span className="step" data-step="1" aria-hidden="true" />
          {texts.neutral}
        </li>
        <li>
          <span className="step" data-step="0" aria-hidden="true" />
          {sense['ongeveer-gelijk']}
        </li>
      </ul>
      <p>{texts.bars(benchmarkName)}</p>
      {together && <TogetherNote together={together} lang={lang} />}
    </section>
  );
}
