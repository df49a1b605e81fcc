import { useId, useRef, useState } from 'react';
import { indicatorById } from '../../../catalog/indicators';
import { adjustClassesTexts } from '../../../catalog/texts/adjustClasses';
import { screenTexts } from '../../../catalog/texts/screen';
import { formatNumber } from '../../../domain/unit';
import { floorAt } from '../../../state/adjustActions';
import { MOST_FLOOR } from '../../../state/linkFieldsAdjusted';
import type { Scene } from '../../../state/scene';
import { underFloor } from '../../../state/sceneBase';

const STEP = 50;

/** A population floor as typed; undefined when it is not one. Points between thousands are left out. */
function floorIn(text: string): number | undefined {
  const digits = text.trim().replace(/(?<=\d)[.,](?=\d{3}$)/, '');
  const floor = /^\d{1,5}$/.test(digits) ? Number(digits) : Number.NaN;
  return floor <= MOST_FLOOR ? floor : undefined;
}

/** Areas that have a figure but, at this floor, no class. */
function losersOf({ rows, cells, spec }: Scene): number {
  return rows.filter((row, index) => cells[index]?.kind === 'value' && underFloor(spec, row)).length;
}

/** Fewest inwoners for a class: a slider, the number itself, what it does, and the way back. */
export function Floor({ scene }: { scene: Scene }) {
  const { lang, spec, view, rows, level } = scene;
  const texts = adjustClassesTexts(lang).small;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const own = indicatorById(spec.id)?.populationFloor ?? 0;
  const floor = spec.populationFloor ?? 0;
  const set = (to: number) => floorAt(to === own ? null : to);
  const fault = typed !== null && floorIn(typed) === undefined;
  const type = (text: string) => {
    const to = floorIn(text);
    setTyped(text);
    if (to !== undefined) set(to);
  };
  const back = () => {
    floorAt(null);
    setTyped(null);
    field.current?.focus();
  };
  return (
    <div className="class-floor">
      <label htmlFor={id}>{texts.floor}</label>
      <span className="class-floor-number">
        <input
          ref={field}
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          value={typed ?? String(floor)}
          aria-invalid={fault}
          aria-describedby={`${id}-eenheid ${id}-gevolg`}
          onChange={({ target }) => type(target.value)}
          onBlur={() => !fault && setTyped(null)}
        />
        <span id={`${id}-eenheid`}>{texts.residents}</span>
      </span>
      <input
        type="range"
        min={0}
        max={MOST_FLOOR}
        step={STEP}
        value={floor}
        aria-label={texts.floor}
        aria-valuetext={`${formatNumber(floor, 0, lang)} ${texts.residents}`}
        onChange={({ target }) => {
          setTyped(null);
          set(Number(target.value));
        }}
      />
      <p id={`${id}-gevolg`} className={fault ? 'adjust-fault' : 'adjust-why'} role="status">
        {fault
          ? texts.fault
          : texts.loses(losersOf(scene), rows.length, screenTexts(lang).levelsPlural[level])}
      </p>
      {view.drempel !== null && (
        <button type="button" className="text-button" onClick={back}>
          {texts.own(own === 0 ? texts.none : formatNumber(own, 0, lang))}
        </button>
      )}
    </div>
  );
}
