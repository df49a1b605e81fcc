import { labOf } from '../../../catalog/colourMath';
import { colourOf } from '../../../catalog/palettes';
import { pairTexts } from '../../../catalog/texts/adjustPair';
import { screenTexts } from '../../../catalog/texts/screen';
import type { IndicatorSpec } from '../../../domain/indicator';
import { capital } from '../../../domain/text';
import { formatNumber, formatValue } from '../../../domain/unit';
import { isSeen } from '../../../state/legend/legendModel';
import type { MapModel } from '../../../state/mapModel';
import { type PairModel, pairIndex, thirdsOf } from '../../../state/pair/pairModel';
import type { Scene } from '../../../state/scene';
import { selectExtent } from '../../../state/selectors';
import { useAtlas } from '../../../state/store';
import { useLive } from '../../legend/live';
import { hasClass, pressClass } from '../../legend/press';
import { risingWord } from './axisWords';
import { type CornerWords, cornerWords } from './cornerWords';
import './pairLegend.css';

interface Props {
  readonly scene: Scene;
  readonly model: MapModel;
}

/** From this lightness on dark figures are easier to read than white ones. */
const LIGHT = 52;

interface CellProps extends Props {
  readonly index: number;
  readonly count: number;
}

/** One combination: its colour and how many areas have it. */
function SquareCell({ scene, model, index, count }: CellProps) {
  const lit = useAtlas((state) => state.view.uitgelicht);
  const live = useLive(scene, model, (fill) => fill.kind === 'klasse' && fill.index === index);
  const { lang, level } = scene;
  const { levels, levelsPlural } = screenTexts(lang);
  const colour = colourOf(scene.model, index);
  const noun = count === 1 ? levels[level] : levelsPlural[level];
  return (
    <button
      type="button"
      aria-pressed={hasClass(lit, index)}
      aria-label={pairTexts(lang).cell(scene.model.classes[index]?.label ?? '', count, noun)}
      data-class={index}
      data-live={live}
      style={{ background: colour, color: labOf(colour)[0] > LIGHT ? '#000' : '#fff' }}
      onClick={() => pressClass(index)}
    >
      <span>{formatNumber(count, 0, lang)}</span>
    </button>
  );
}

/** What stands at a side of the square: the subject, which way it rises, and where the next class begins. */
function Side({
  spec,
  side,
  lang,
}: {
  readonly spec: IndicatorSpec;
  readonly side: 'first' | 'second';
  readonly lang: Scene['lang'];
}) {
  const rising = risingWord(spec, lang);
  return (
    <p className={`square-side is-${side}`}>
      <b>{capital(spec.short[lang])}</b>
      <span>{side === 'first' ? `↖ ${rising}` : `${rising} ↗`}</span>
    </p>
  );
}

/** Where the next class begins, beside the edge of the square. */
function Bounds({ pair, scene }: { readonly pair: PairModel; readonly scene: Scene }) {
  const { lang, spec } = scene;
  const sides = [
    ['first', spec, pair.breaks[0]],
    ['second', pair.spec, pair.breaks[1]],
  ] as const;
  return sides.flatMap(([side, { unit, decimals }, breaks]) =>
    breaks.map((value, place) => (
      <span
        key={`${side} ${value}`}
        className={`square-bound is-${side}`}
        style={{ ['--along' as string]: (place + 1) / (breaks.length + 1) }}
      >
        {formatValue(value, unit, decimals, lang)}
      </span>
    )),
  );
}

interface CornerProps {
  readonly corner: 'top' | 'left' | 'right' | 'bottom';
  readonly words: CornerWords;
}

/** The words of a corner; beside the square each part has a line of its own. */
function CornerText({ corner, words: [first, second] }: CornerProps) {
  const beside = corner === 'left' || corner === 'right';
  return (
    <p className={`square-corner is-${corner}`}>
      <span>{first.name}</span> <span>{beside ? first.word : `${first.word},`}</span>
      <br />
      <span>{second.name}</span> <span>{second.word}</span>
    </p>
  );
}

/** How many areas on screen have each combination. */
function useCounts({ model }: Props): ReadonlyMap<number, number> {
  const extent = useAtlas(selectExtent);
  const counts = new Map<number, number>();
  for (const { fill, row } of model.areas) {
    if (fill.kind !== 'klasse' || (row && !isSeen(row, extent))) continue;
    counts.set(fill.index, (counts.get(fill.index) ?? 0) + 1);
  }
  return counts;
}

/** The nine colours as a square on its corner: both low below, both high above, with words at the corners. */
export function PairLegend({ scene, model }: Props) {
  const counts = useCounts({ scene, model });
  const { pair, lang } = scene;
  if (!pair) return null;
  const texts = pairTexts(lang);
  const [slow, fast] = [thirdsOf(pair.breaks[0]), thirdsOf(pair.breaks[1])];
  const corners = cornerWords([scene.spec, pair.spec], [slow, fast], lang);
  const many = slow.length > 1 && fast.length > 1;
  return (
    <fieldset className="square">
      <legend className="visually-hidden">
        {texts.square}. {texts.squareHelp}
      </legend>
      <CornerText corner="top" words={corners.top} />
      <div className="square-field">
        {many && <CornerText corner="left" words={corners.left} />}
        {many && <CornerText corner="right" words={corners.right} />}
        <div
          className="square-cells"
          style={{ gridTemplate: `repeat(${slow.length}, 1fr) / repeat(${fast.length}, 1fr)` }}
        >
          {slow.toReversed().flatMap((first) =>
            fast.map((second) => {
              const index = pairIndex(first, second);
              return <SquareCell key={index} {...{ scene, model, index }} count={counts.get(index) ?? 0} />;
            }),
          )}
        </div>
        <Bounds scene={scene} pair={pair} />
      </div>
      <div className="square-sides">
        <Side spec={scene.spec} side="first" lang={lang} />
        <Side spec={pair.spec} side="second" lang={lang} />
      </div>
      {many && <CornerText corner="bottom" words={corners.bottom} />}
    </fieldset>
  );
}
