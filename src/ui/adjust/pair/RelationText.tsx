import { pairTexts } from '../../../catalog/texts/adjustPair';
import { screenTexts } from '../../../catalog/texts/screen';
import type { PairArea } from '../../../state/pair/pairAreas';
import type { PairModel } from '../../../state/pair/pairModel';
import { relationOf } from '../../../state/pair/relation';
import type { Scene } from '../../../state/scene';
import { methodWords, relationWords } from './relationWords';

interface Props {
  readonly scene: Scene;
  readonly pair: PairModel;
  readonly areas: readonly PairArea[];
}

/** Whether the two go together, with the warning that always belongs to it. */
export function RelationText({ scene, pair, areas }: Props) {
  const { lang, level, spec } = scene;
  const texts = pairTexts(lang);
  const relation = relationOf(areas);
  const [first, second] = [spec.short[lang], pair.spec.short[lang]];
  const [told, ...figures] = relationWords({ relation, first, second, level }, lang);
  return (
    <section className="pair-relation">
      <h3>{texts.together}</h3>
      <p>{told}</p>
      {figures.map((line) => (
        <p key={line} className="quiet">
          {line}
        </p>
      ))}
      {relation.kind === 'samenhang' && (
        <>
          <p>{texts.warning(screenTexts(lang).levelsPlural[level])}</p>
          <details>
            <summary>{texts.how}</summary>
            <p>{methodWords(lang)}</p>
          </details>
        </>
      )}
    </section>
  );
}
