import { groupsOverall } from '../../../catalog/texts/groupsOverall';
import { groupsWords, ruleName } from '../../../catalog/texts/groupsWords';
import type { Evidence } from '../../../domain/spatial';
import { capital, type Language } from '../../../domain/text';
import type { AreaFinding } from './groupsModel';

const STEPS: readonly Evidence[] = ['sterk', 'aanwijzing', 'geen'];

/**
 * How strong the evidence is under each way to say who are neighbours, strongest first:
 * `Sterke aanwijzing met als buren: een gedeelde grens; de 6 naaste buren. Aanwijzing met als buren: …`
 */
export function stabilityText({ rules, quadrant }: AreaFinding, lang: Language): string {
  const { evidence } = groupsWords(lang);
  const { steady, otherKind } = groupsOverall(lang);
  return STEPS.flatMap((step) => {
    const named = rules.filter((one) => one.evidence === step);
    const names = named.map((one) => {
      const other = step !== 'geen' && one.quadrant !== quadrant;
      return other ? `${ruleName(one.rule, lang)} (${otherKind})` : ruleName(one.rule, lang);
    });
    return named.length === 0 ? [] : [steady(capital(evidence[step]), names.join('; '))];
  }).join(' ');
}
