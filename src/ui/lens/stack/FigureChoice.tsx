import { indicatorById } from '../../../catalog/indicators';
import { overlapOf } from '../../../catalog/stackThemes';
import { screenTexts } from '../../../catalog/texts/screen';
import { stackCountsTexts } from '../../../catalog/texts/stackCounts';
import { capital } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import type { Stack } from '../../../domain/view';
import type { Candidate } from '../../../state/lens/stack/candidates';
import { MOST_STACK_PARTS } from '../../../state/linkFieldsLens';
import type { Scene } from '../../../state/scene';
import { hasRoom, withoutPart, withPart } from './editStack';
import { sourceText } from './partWords';
import { startLimit } from './startLimit';

interface Props {
  readonly scene: Scene;
  readonly candidate: Candidate;
  /** Votes of its theme. */
  readonly votes: number;
  readonly stack: Stack;
  readonly onStack: (stack: Stack) => void;
}

/** `2022 · modelschatting · alleen 52 van 201 buurten`. */
export function factsOf(candidate: Candidate, { lang, level }: Scene): string {
  const { known, of } = candidate;
  const texts = stackCountsTexts(lang);
  const areas = screenTexts(lang).levelsPlural[level];
  const say = known * 3 < of * 2 ? texts.onlyKnown : texts.known;
  const count = say(formatNumber(known, 0, lang), formatNumber(of, 0, lang), areas);
  return `${sourceText(candidate, lang)} · ${count}`;
}

/** Why a figure cannot be put in or taken out; undefined where it can. */
function whyFixed({ spec }: Candidate, stack: Stack, lang: Scene['lang']): string | undefined {
  const texts = stackCountsTexts(lang);
  const ids = stack.parts.map(({ indicator }) => indicator);
  if (ids.includes(spec.id)) return stack.parts.length === 1 ? texts.last : undefined;
  const other = overlapOf(spec.id, ids);
  if (other !== null) return texts.overlap(indicatorById(other)?.short[lang] ?? other);
  return hasRoom(stack) ? undefined : texts.full(String(MOST_STACK_PARTS));
}

/** A figure that can count, as a box to tick; one that cannot be changed stays in reach, with the reason. */
export function FigureChoice({ scene, candidate, votes, stack, onStack }: Props) {
  const { spec } = candidate;
  const chosen = stack.parts.some(({ indicator }) => indicator === spec.id);
  const fixed = whyFixed(candidate, stack, scene.lang);
  const press = () => {
    if (fixed !== undefined) return;
    onStack(
      chosen
        ? withoutPart(stack, spec.id)
        : withPart(stack, spec.id, votes, startLimit(candidate, scene.rows)),
    );
  };
  const id = `stapel-${spec.id}`;
  return (
    <label className="stack-figure">
      <input
        type="checkbox"
        checked={chosen}
        aria-disabled={fixed !== undefined}
        aria-labelledby={id}
        aria-describedby={`${id}-feiten`}
        onChange={press}
      />
      <span id={id}>{capital(spec.short[scene.lang])}</span>
      <span id={`${id}-feiten`} className="lens-why">
        {factsOf(candidate, scene)}
        {fixed !== undefined && ` · ${fixed}`}
      </span>
    </label>
  );
}
