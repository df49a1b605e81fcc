import { useState } from 'react';
import { pairTexts } from '../../../catalog/texts/adjustPair';
import type { IndicatorSpec } from '../../../domain/indicator';
import { capital, type Language } from '../../../domain/text';
import { unitPhrase } from '../../../domain/unit';
import { highlight } from '../../../state/adjustActions';
import type { PairArea } from '../../../state/pair/pairAreas';
import type { PairModel } from '../../../state/pair/pairModel';
import type { Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';
import { roundTo } from '../../../stats/rounding';

type Range = readonly [number, number];
type Ranges = readonly [Range, Range];

function endsOf(values: readonly number[], decimals: number): Range {
  return [roundTo(Math.min(...values), decimals), roundTo(Math.max(...values), decimals)];
}

/** The part in the light; null where another part is, or all. */
function useRanges(): Ranges | null {
  const lit = useAtlas((state) => state.view.uitgelicht);
  return lit?.kind === 'bereik' && lit.second ? [lit.range, lit.second] : null;
}

interface FieldProps {
  readonly label: string;
  readonly value: number | null;
  /** What counts while nothing is filled in. */
  readonly end: number;
  readonly decimals: number;
  readonly onValue: (value: number) => void;
}

/** One end of a range. What is typed stays as it was typed until the field is left. */
function Field({ label, value, end, decimals, onValue }: FieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label>
      {label}
      <input
        type="number"
        step={10 ** -decimals}
        placeholder={String(end)}
        value={typed ?? (value === null ? '' : String(value))}
        onChange={({ target }) => {
          setTyped(target.value);
          const next = target.value === '' ? end : target.valueAsNumber;
          if (Number.isFinite(next)) onValue(next);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}

/** `WOZ-waarde (in duizend euro)`: a field holds a bare number. */
function subject({ short, unit }: IndicatorSpec, lang: Language): string {
  const phrase = unit === 'duizend-euro' ? pairTexts(lang).inThousands : unitPhrase(unit, lang);
  const sign = { procent: '%', kilometer: 'km' }[unit as string];
  const said = phrase || sign;
  return said ? `${capital(short[lang])} (${said})` : capital(short[lang]);
}

interface Props {
  readonly scene: Scene;
  readonly pair: PairModel;
  readonly areas: readonly PairArea[];
}

/** The same part as a rectangle in the plot, in numbers. Impossible ones are refused and change nothing. */
export function RangeFields({ scene, pair, areas }: Props) {
  const [wrong, setWrong] = useState(false);
  const ranges = useRanges();
  const { lang } = scene;
  const texts = pairTexts(lang);
  const specs = [scene.spec, pair.spec] as const;
  const ends: Ranges = [
    endsOf(
      areas.map(({ first }) => first),
      scene.spec.decimals,
    ),
    endsOf(
      areas.map(({ second }) => second),
      pair.spec.decimals,
    ),
  ];
  const put = (axis: 0 | 1, side: 0 | 1, value: number) => {
    const before = ranges ?? ends;
    const own = side === 0 ? ([value, before[axis][1]] as const) : ([before[axis][0], value] as const);
    setWrong(own[0] > own[1]);
    if (own[0] > own[1]) return;
    const [range, second] = axis === 0 ? [own, before[1]] : [before[0], own];
    highlight({ kind: 'bereik', range, second }, { moving: ranges !== null });
  };
  return (
    <details className="pair-fields">
      <summary>{texts.part}</summary>
      {([0, 1] as const).map((axis) => (
        <fieldset key={axis}>
          <legend>{subject(specs[axis], lang)}</legend>
          {([0, 1] as const).map((side) => (
            <Field
              key={side}
              label={side === 0 ? texts.from : texts.to}
              value={ranges?.[axis][side] ?? null}
              end={ends[axis][side]}
              decimals={specs[axis].decimals}
              onValue={(value) => put(axis, side, value)}
            />
          ))}
        </fieldset>
      ))}
      <p role="status">{wrong ? texts.wrong : ''}</p>
    </details>
  );
}
