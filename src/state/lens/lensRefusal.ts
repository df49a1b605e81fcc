import { indicatorById } from '../../catalog/indicators';
import { reportLens } from '../../catalog/texts/reportLens';
import { stackRefusals } from '../../catalog/texts/stackRefusals';
import { capital } from '../../domain/text';
import type { Scene } from '../scene';
import { refusalText } from './groups/notices';
import type { LensScene } from './lensScene';
import type { NoStack } from './stack/stackModel';

/** Why nothing is stacked, and what to do. */
export function stackRefusalText({ why, indicator }: NoStack, { lang }: Pick<Scene, 'lang'>): string {
  const texts = stackRefusals(lang);
  const name = indicator === null ? texts.something : (indicatorById(indicator)?.short[lang] ?? indicator);
  return texts[why](capital(name));
}

/** Why a lens has nothing to show; undefined where it has, or is still being worked out. */
export function lensRefusal(scene: Pick<Scene, 'lang'>, lens: LensScene): string | undefined {
  if (lens.kind === 'stapeling') {
    return lens.stack.status === 'geweigerd' ? stackRefusalText(lens.stack.refusal, scene) : undefined;
  }
  if (lens.kind === 'verdeling') {
    return lens.spread.status === 'geweigerd' ? reportLens(scene.lang).noSpread[lens.spread.why] : undefined;
  }
  return lens.groups.status === 'geweigerd' ? refusalText(lens.groups.refusal, scene.lang) : undefined;
}
