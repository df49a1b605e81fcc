import { stackRefusals } from '../../../catalog/texts/stackRefusals';
import { showLevel } from '../../../state/actions';
import { stackRefusalText } from '../../../state/lens/lensRefusal';
import type { NoStack } from '../../../state/lens/stack/stackModel';
import type { Scene } from '../../../state/scene';

/** Why nothing is stacked, and what to do. */
export function Refused({ scene, refusal }: { readonly scene: Scene; readonly refusal: NoStack }) {
  const { lang, level } = scene;
  const texts = stackRefusals(lang);
  const { why } = refusal;
  const elsewhere = level !== 'buurt' && (why === 'postcodegebied' || why === 'geen-cijfers');
  return (
    <>
      <p className="lens-caution stack-refused">{stackRefusalText(refusal, scene)}</p>
      {elsewhere && (
        <p className="lens-buttons">
          <button type="button" className="lens-button" onClick={() => showLevel('buurt')}>
            {texts.perBuurt}
          </button>
        </p>
      )}
    </>
  );
}
