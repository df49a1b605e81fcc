import { indicatorById } from '../../../catalog/indicators';
import { stackCountsTexts } from '../../../catalog/texts/stackCounts';
import { capital, type Language } from '../../../domain/text';
import type { Stack } from '../../../domain/view';
import type { CandidateTheme } from '../../../state/lens/stack/candidates';
import { withoutPart } from './editStack';

interface Props {
  readonly themes: readonly CandidateTheme[];
  readonly stack: Stack;
  readonly lang: Language;
  readonly onStack: (stack: Stack) => void;
}

/** Figures that a link asks for but that cannot count here, to be taken out. The last one cannot be. */
export function Strays({ themes, stack, lang, onStack }: Props) {
  const texts = stackCountsTexts(lang);
  const known = new Set(
    themes.flatMap(({ candidates, awaited }) => [...candidates.map(({ spec }) => spec.id), ...awaited]),
  );
  const strays = stack.parts.filter(({ indicator }) => !known.has(indicator));
  if (strays.length === 0 || stack.parts.length === 1) return null;
  return (
    <div className="lens-section">
      <h3>{texts.strays}</h3>
      <ul>
        {strays.map(({ indicator }) => {
          const name = indicatorById(indicator)?.short[lang] ?? indicator;
          return (
            <li key={indicator}>
              <button
                type="button"
                className="text-button"
                onClick={() => onStack(withoutPart(stack, indicator))}
              >
                {capital(texts.takeOut(name))}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
