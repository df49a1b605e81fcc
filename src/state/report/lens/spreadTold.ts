import { type Phrase, phrase } from '../../../catalog/texts/reportPhrase';
import { REGION } from '../../../domain/area';
import { capital } from '../../../domain/text';
import { spreadAreaOf } from '../../lens/spread/spreadArea';
import type { SpreadModel } from '../../lens/spread/spreadModel';
import { areaSentence, halfSentence } from '../../lens/spread/spreadSaid';
import type { ReportFacts } from '../facts';
import { areaOrigin } from '../sentences/chosen';

/** A name that stands inside a sentence. */
function lower(name: string): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

/** Where half of those concerned live, and how the focusgebieden together and the rest stand to an even spread. */
export function spreadSentencesOf({ scene, selection }: ReportFacts, model: SpreadModel): readonly Phrase[] {
  const groups = model.focus.filter(({ kind }) => kind !== 'focusgebied');
  const lens = (text: string): Phrase => phrase`${{ text: capital(text), origin: 'lens' }}`;
  const chosen = selection.map((id): Phrase => {
    const text = areaSentence(scene, model, spreadAreaOf(scene, model, id));
    return phrase`${{ text, origin: areaOrigin(id) }}`;
  });
  const told = groups.map(({ name, share }) =>
    areaSentence(scene, model, { id: REGION, name: lower(name), share, uninhabited: null, tooFew: false }),
  );
  return [lens(halfSentence(scene, model)), ...told.map(lens), ...chosen];
}
