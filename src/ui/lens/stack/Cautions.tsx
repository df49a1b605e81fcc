import { stackCautionsTexts } from '../../../catalog/texts/stackCautions';
import type { StackModel } from '../../../state/lens/stack/stackModel';
import type { Scene } from '../../../state/scene';
import { cautionsOf } from './cautions';

/** What to keep in mind with this stack, on demand. */
export function Cautions({ scene, model }: { readonly scene: Scene; readonly model: StackModel }) {
  const cautions = cautionsOf(model, scene);
  if (cautions.length === 0) return null;
  return (
    <details className="lens-fold">
      <summary>{stackCautionsTexts(scene.lang).title(String(cautions.length))}</summary>
      <ul className="stack-cautions">
        {cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
    </details>
  );
}
