import type { Goal } from '../../catalog/goals/goal';
import { INDICATORS, indicatorById } from '../../catalog/indicators';
import { shortDocumentName } from '../../catalog/texts/documentNames';
import { goalsTexts } from '../../catalog/texts/goals';
import type { Language } from '../../domain/text';

interface Props {
  readonly goals: readonly Goal[];
  /** Theme the cards stand above: only its indicators are named as measures. Undefined for all. */
  readonly theme?: string;
  readonly lang: Language;
}

/** Names of the indicators of a theme that measure a goal; empty where none does. */
function measureWords({ measures }: Goal, theme: string | undefined, lang: Language): string {
  const texts = goalsTexts(lang);
  if (measures === 'alle') return `${texts.measuredByAll}.`;
  const specs = measures.map(indicatorById).filter((spec) => spec !== undefined);
  const own = specs.filter((spec) => theme === undefined || spec.theme === theme);
  if (own.length === 0) return '';
  const judged = INDICATORS.filter((spec) => spec.theme === theme && spec.direction !== 'neutraal');
  if (theme !== undefined && own.length > 1 && judged.every((spec) => own.includes(spec)))
    return `${texts.measuredByTheme}.`;
  return `${texts.measuredBy}: ${own.map(({ short }) => short[lang]).join(', ')}.`;
}

function Card({ goal, theme, lang }: { goal: Goal; theme: string | undefined; lang: Language }) {
  const texts = goalsTexts(lang);
  const measured = measureWords(goal, theme, lang);
  const facts = [texts.about[goal.about], goal.until?.[lang]].filter(Boolean).join(' · ');
  return (
    <li className="goal-card">
      <p className="goal-words">{goal.goal[lang]}</p>
      <p className="goal-plain">
        <span className="visually-hidden">{texts.plain}: </span>
        {goal.plain[lang]}
      </p>
      <p className="goal-facts">
        {facts}. {shortDocumentName(goal.document, lang)}, <span lang="nl">{goal.cue}</span>. {measured}
        {goal.unmeasured && ` ${texts.notMeasured}: ${goal.unmeasured[lang]}`}
      </p>
    </li>
  );
}

/** Goals of the policy texts: in a few words, in plain words, from where, and what measures them here. */
export function GoalCards({ goals, theme, lang }: Props) {
  if (goals.length === 0) return <p className="goal-none">{goalsTexts(lang).noOwnGoal}</p>;
  return (
    <ul className="goal-cards" aria-label={goalsTexts(lang).goals}>
      {goals.map((goal) => (
        <Card key={goal.id} goal={goal} theme={theme} lang={lang} />
      ))}
    </ul>
  );
}
