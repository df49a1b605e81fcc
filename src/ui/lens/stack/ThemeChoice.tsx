import { stackCountsTexts } from '../../../catalog/texts/stackCounts';
import { capital } from '../../../domain/text';
import type { Stack } from '../../../domain/view';
import type { CandidateTheme } from '../../../state/lens/stack/candidates';
import { MOST_VOTES } from '../../../state/linkFieldsLens';
import type { Scene } from '../../../state/scene';
import { withLimit, withVotes } from './editStack';
import { FigureChoice, factsOf } from './FigureChoice';
import { LimitField } from './LimitField';
import { endsOf } from './startLimit';

const VOTES = Array.from({ length: MOST_VOTES }, (_, index) => index + 1);

interface Props {
  readonly scene: Scene;
  readonly theme: CandidateTheme;
  readonly stack: Stack;
  readonly onStack: (stack: Stack) => void;
}

/** What counts of a theme now, each with its limit where the rule asks for one. */
function Chosen({ theme, scene, stack, onStack }: Props) {
  const { lang } = scene;
  const found = stack.parts.flatMap((part) => {
    const candidate = theme.candidates.find(({ spec }) => spec.id === part.indicator);
    return candidate ? [{ part, candidate }] : [];
  });
  if (found.length === 0) return <p className="lens-why">{stackCountsTexts(lang).none}</p>;
  return (
    <ul className="stack-chosen">
      {found.map(({ part, candidate }) => (
        <li key={part.indicator}>
          {capital(candidate.spec.short[lang])}
          <span className="lens-why">{factsOf(candidate, scene)}</span>
          {stack.rule === 'grens' && (
            <LimitField
              spec={candidate.spec}
              limit={part.limit}
              ends={endsOf(candidate)}
              lang={lang}
              onLimit={(limit) => onStack(withLimit(stack, part.indicator, limit))}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** One theme: what counts of it, with how many votes, and what else could. */
export function ThemeChoice(props: Props) {
  const { scene, theme, stack, onStack } = props;
  const { lang } = scene;
  const texts = stackCountsTexts(lang);
  const name = theme.name[lang];
  const own = new Set(theme.candidates.map(({ spec }) => spec.id));
  const chosen = stack.parts.filter(({ indicator }) => own.has(indicator));
  const votes = Math.max(1, ...chosen.map((part) => part.votes));
  return (
    <fieldset className="stack-theme">
      <legend className="visually-hidden">{name}</legend>
      <div className="stack-theme-head">
        <strong>{name}</strong>
        {chosen.length > 0 && (
          <label>
            {texts.weight}
            <select
              value={votes}
              aria-label={texts.weightOf(name)}
              onChange={({ target }) => onStack(withVotes(stack, own, Number(target.value)))}
            >
              {VOTES.map((count) => (
                <option key={count}>{count}</option>
              ))}
            </select>
          </label>
        )}
      </div>
      {theme.candidates.length === 0 && theme.awaited.length === 0 ? (
        <p className="lens-why">{texts.noFigures}</p>
      ) : (
        <Chosen {...props} />
      )}
      {theme.candidates.length > 0 && (
        <details>
          <summary aria-label={`${texts.chooseOf(name)}: ${texts.choose(chosen.length, own.size)}`}>
            {texts.choose(chosen.length, own.size)}
          </summary>
          {theme.candidates.map((candidate) => (
            <FigureChoice key={candidate.spec.id} {...{ scene, stack, onStack, candidate, votes }} />
          ))}
        </details>
      )}
    </fieldset>
  );
}
