import './lensLine.css';
import './lens.css';
import './groups/groups.css';
import './groups/groupsHow.css';
import { lensTableTexts } from '../../catalog/texts/lensTable';
import { showAs } from '../../state/actions';
import { lensRefusal } from '../../state/lens/lensRefusal';
import type { Scene } from '../../state/scene';
import { RunLine } from './groups/RunLine';
import { useRun } from './groups/useRun';

/** Why the table shows the figure itself, with the way to where that can be changed. */
function Refusal({ scene, words }: { readonly scene: Scene; readonly words: string }) {
  const texts = lensTableTexts(scene.lang);
  return (
    <p className="lens-line is-notice">
      {words} {scene.lens?.kind !== 'verdeling' && texts.refused}{' '}
      <button type="button" className="text-button" onClick={() => showAs('kaart')}>
        {texts.change}
      </button>
    </p>
  );
}

/** That groups are being looked for, or why they are not there; nothing while that takes no time, and once they are. */
function Working({ scene }: { readonly scene: Scene }) {
  const { run, busy, late } = useRun(scene);
  const waits = late || run?.status === 'gestopt' || run?.status === 'mislukt';
  return (
    <div className={waits ? 'lens-line is-notice' : 'lens-line'}>
      <RunLine {...{ scene, run, busy, late }} />
      {waits && <p className="lens-why">{lensTableTexts(scene.lang).working}</p>}
    </div>
  );
}

/** Above a table seen through a lens: why the lens has nothing to show, or that its answer is not there yet. */
export function LensLine({ scene }: { readonly scene: Scene }) {
  if (!scene.lens) return null;
  const refusal = lensRefusal(scene, scene.lens);
  if (refusal !== undefined) return <Refusal scene={scene} words={refusal} />;
  return scene.lens.kind === 'groepen' ? <Working scene={scene} /> : null;
}
