import { lazy } from 'react';
import { pairTexts } from '../../../catalog/texts/adjustPair';
import { screenTexts } from '../../../catalog/texts/screen';
import { periodsOf } from '../../../domain/cells';
import { shownPeriod } from '../../../domain/period';
import { showSecond } from '../../../state/adjustActions';
import type { PairModel } from '../../../state/pair/pairModel';
import type { Scene } from '../../../state/scene';
import { PickWord } from '../../pick/PickWord';

const SecondList = lazy(() => import('./SecondList').then((part) => ({ default: part.SecondList })));

/** The periods of the second subject; each subject has its own. */
function PeriodChoice({ scene, pair }: { readonly scene: Scene; readonly pair: PairModel }) {
  const file = scene.beside[pair.spec.id];
  const periods = file ? periodsOf(file, scene.level) : [pair.period];
  return (
    <select
      aria-label={pairTexts(scene.lang).period}
      value={pair.period}
      onChange={({ target }) =>
        showSecond({
          indicator: pair.spec.id,
          period: target.value === periods[0] ? null : target.value,
        })
      }
    >
      {periods.map((period) => (
        <option key={period} value={period}>
          {shownPeriod(period)}
        </option>
      ))}
    </select>
  );
}

/** The second subject as a word that opens the list, and its period. `first` is the name of the first in running text. */
export function Chooser({ scene, first }: { readonly scene: Scene; readonly first: string }) {
  const { lang, pair } = scene;
  const texts = pairTexts(lang);
  const { sentence } = screenTexts(lang);
  const word = pair?.spec.short[lang] ?? texts.choose;
  return (
    <p className="sentence pair-sentence">
      {texts.beside(first)}{' '}
      <PickWord
        word={word}
        purpose={texts.purpose}
        opened={(purposeId) => <SecondList scene={scene} word={word} purposeId={purposeId} />}
      />{' '}
      {pair && (
        <>
          {pair.period.includes('-') ? sentence.over : sentence.in} <PeriodChoice scene={scene} pair={pair} />
        </>
      )}
    </p>
  );
}
