import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { adjustClassesTexts } from '../../../catalog/texts/adjustClasses';
import { screenTexts } from '../../../catalog/texts/screen';
import { formatValue } from '../../../domain/unit';
import { classBy } from '../../../state/adjustActions';
import type { Scene } from '../../../state/scene';
import { figuresOf } from './figures';
import { keyTarget, moved, placeAt, shareOfBreak, stepIn } from './moveBreak';
import { spreadOver } from './previews';
import { Spread } from './Spread';

interface Props {
  readonly scene: Scene;
  readonly breaks: readonly number[];
  readonly onMoved: () => void;
}

/** The figures with a handle at every break: pulled, or moved with the arrow keys; the map follows. */
export function BreakHandles({ scene, breaks, onMoved }: Props) {
  const { spec, lang, model, level } = scene;
  const texts = adjustClassesTexts(lang);
  const box = useRef<HTMLFieldSetElement>(null);
  const preview = spreadOver(figuresOf(scene).shown, model, spec.decimals);
  const { spread, counts } = preview;
  if (!spread) return null;
  const limits = { range: [spread.low, spread.high], decimals: spec.decimals } as const;
  const move = (index: number, to: number) => {
    classBy({ kind: 'eigen', breaks: moved(breaks, index, to, limits) }, { moving: true });
    onMoved();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const to = keyTarget(event.key, breaks[index] ?? 0, stepIn(limits.range, limits.decimals));
    if (to === undefined) return;
    event.preventDefault();
    move(index, to);
  };
  const onPointerMove = ({ currentTarget, pointerId, clientX }: PointerEvent, index: number) => {
    if (!currentTarget.hasPointerCapture(pointerId) || !box.current) return;
    const { left, width } = box.current.getBoundingClientRect();
    move(index, placeAt(spread, (clientX - left) / width));
  };
  return (
    <fieldset ref={box} className="break-handles">
      <legend className="visually-hidden">{texts.own.handles}</legend>
      <Spread
        preview={preview}
        label={texts.perClass(counts.join(', '), screenTexts(lang).levelsPlural[level])}
      />
      {[...breaks.entries()].map(([index, at]) => (
        <span
          key={index}
          role="slider"
          tabIndex={0}
          aria-label={texts.own.handle(index + 1, breaks.length)}
          aria-valuenow={at}
          aria-valuemin={limits.range[0]}
          aria-valuemax={limits.range[1]}
          aria-valuetext={formatValue(at, spec.unit, spec.decimals, lang)}
          style={{ left: `${shareOfBreak(spread, at) * 100}%` }}
          onKeyDown={(event) => onKeyDown(event, index)}
          onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
          onPointerMove={(event) => onPointerMove(event, index)}
        />
      ))}
    </fieldset>
  );
}
