import { indicatorById } from '../../../catalog/indicators';
import { stackRefusals } from '../../../catalog/texts/stackRefusals';
import { capital } from '../../../domain/text';
import { showLevel } from '../../../state/actions';
import type { NoStack } from '../../../state/lens/stack/stackModel';
import type { Scene } from '../../../state/scene';

/** Why nothing is stacked, and what to do. */
export function Refused({ scene, refusal }: { readonly scene: Scene; readonly refusal: NoStack }) {
  const { lang, level } = scene;
  const texts = stackRefusals(lang);
  const { why, indicator } = refusal;
  const name = indicator === null ? texts.something : (indicatorById(indicator)?.short[lang] ?? indicator);
  const elsewhere = level !== 'buurt' && (why === 'postcodegebied' || why === 'geen-cijfers');
  return (
    <div className="lens-caution stack-refused">
      <p>{texts[why](capital(name))}</p>
      {elsewhere && (
        <button type="button" className="text-button" onClick={() => showLevel('buurt')}>
          {texts.perBuurt}
        </button>
      )}
    </div>
  );
}
