import { pairTexts } from '../../../catalog/texts/adjustPair';
import { capital } from '../../../domain/text';
import type { Highlight } from '../../../domain/view';
import type { Scene } from '../../../state/scene';

/** Name of an own area made of what is in the light: the words of its class, or else both subjects. */
export function pairOwnName({ spec, pair, model, lang }: Scene, lit: Highlight | null): string {
  const [only, ...others] = lit?.kind === 'klasse' ? lit.classes : [];
  const label = only === undefined || others.length > 0 ? undefined : model.classes[only]?.label;
  const second = pair?.spec.short[lang] ?? '';
  return label ?? capital(pairTexts(lang).ownName(spec.short[lang], second));
}
