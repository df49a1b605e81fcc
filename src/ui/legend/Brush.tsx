import { litTexts } from '../../catalog/texts/legendLit';
import type { Histogram } from '../../figure/histogram';
import type { BinRange } from '../../figure/histogramRange';
import type { LegendAxis } from '../../state/legend/axis';
import { litWords } from '../../state/legend/lit';
import type { Scene } from '../../state/scene';
import { useAtlas } from '../../state/store';
import { type BrushSteps, brushSteps } from './brushSteps';
import { pressKey, useBrush } from './useBrush';
import './brush.css';

interface Props {
  readonly scene: Scene;
  readonly axis: LegendAxis;
  readonly spread: Histogram;
  /** Places of all areas with a class. */
  readonly places: readonly number[];
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

interface ThumbProps {
  readonly name: string;
  readonly text: string;
  readonly share: number;
  readonly step: number;
  readonly least: number;
  readonly most: number;
  readonly onKeyDown: React.KeyboardEventHandler;
}

/** One side of the range, for the keyboard; a pointer takes hold of it through the field under it. */
function Thumb({ name, text, share, step, least, most, onKeyDown }: ThumbProps) {
  return (
    <div
      className="brush-thumb"
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={step}
      aria-valuetext={text}
      style={{ left: percent(share) }}
      onKeyDown={onKeyDown}
    />
  );
}

function Field({ scene, spread, steps }: Omit<Props, 'axis' | 'places'> & { readonly steps: BrushSteps }) {
  const lit = useAtlas((state) => state.view.uitgelicht);
  const texts = litTexts(scene.lang);
  const range = steps.of(lit);
  const most = steps.steps.length - 1;
  const [low, high]: BinRange = range ?? [0, most];
  const [first, last] = [spread.bins[steps.steps[low]?.[0] ?? 0], spread.bins[steps.steps[high]?.[1] ?? 0]];
  const edges = [first?.x ?? 0, last ? last.x + last.width : 1] as const;
  const brush = useBrush(steps, range, edges);
  const words = (step: number) => {
    const one = steps.toHighlight([step, step]);
    return one ? litWords(scene, one) : '';
  };
  const ends = [
    { name: texts.from, step: low, least: 0, most: high },
    { name: texts.to, step: high, least: low, most },
  ] as const;
  return (
    <div className={range ? 'brush has-range' : 'brush'} {...brush}>
      {range && (
        <div
          className="brush-bracket"
          style={{ left: percent(edges[0]), width: percent(edges[1] - edges[0]) }}
        />
      )}
      <fieldset>
        <legend className="visually-hidden">
          {texts.brush}. {texts.brushHelp}
        </legend>
        {ends.map((end, i) => (
          <Thumb
            key={end.name}
            {...end}
            text={words(end.step)}
            share={edges[i === 0 ? 0 : 1]}
            onKeyDown={(event) => pressKey(event, i === 0 ? 0 : 1, steps, range)}
          />
        ))}
      </fieldset>
    </div>
  );
}

/** Chooses a range in the histogram: by dragging over the bars, or with two handles by keyboard. */
export function Brush({ scene, axis, spread, places }: Props) {
  const steps = brushSteps({ spread, axis, places, decimals: scene.spec.decimals });
  if (!steps || steps.steps.length < 2) return null;
  return <Field {...{ scene, spread, steps }} />;
}
