import { memo } from 'react';
import { goalsTexts } from '../../catalog/texts/goals';
import { bandNear } from '../../domain/bands';
import type { Language } from '../../domain/text';
import { GapPlot } from '../../figure/GapPlot';
import { gapSpan } from '../../figure/gap';
import { oriented } from '../../state/goals/gapChange';
import { type GapRow, isChange, isPoint } from '../../state/goals/gapRow';
import { showAreaGoals, showSubjectGoals } from '../../state/goals/goalActions';
import { gapsIn } from '../../state/goals/reach';
import type { Scene } from '../../state/scene';
import { ChangeCell, GapNowCell, GapStartCell } from './gapCells';
import { factsOf } from './gapWords';
import { MarkLines } from './MarkLines';
import { isBare } from './rowKinds';
import { NowCell, StartCell } from './valueCells';

/** Bands of "about equal" the left side of a drawing stands for at least. */
const LEAST_BANDS = 5;

interface DrawingProps {
  readonly row: GapRow;
  /** Differences of other areas on the indicator: one scale for all. */
  readonly reach: readonly number[];
}

function Drawing({ row, reach }: DrawingProps) {
  const { spec, compared, start, change, marks } = row;
  const benchmark = compared?.reading.benchmark;
  if (benchmark?.kind !== 'value') return <td className="gap-drawing is-empty" />;
  const turned = (gap: number | null) => (gap === null ? null : oriented(gap, spec.direction));
  const band = bandNear(benchmark.value, spec);
  const gaps = [...reach, ...gapsIn(row)].map((gap) => oriented(gap, spec.direction));
  const before = isPoint(start) && isChange(change) ? start.reading.difference : null;
  return (
    <td className="gap-drawing">
      <GapPlot
        start={turned(before)}
        now={turned(compared?.reading.difference ?? null)}
        marks={marks.flatMap(({ gap }) => (gap === null ? [] : [oriented(gap, spec.direction)]))}
        band={band}
        span={gapSpan(gaps, LEAST_BANDS * band)}
        tone={isChange(change) ? change.tone : 'geen'}
      />
    </td>
  );
}

interface Props extends DrawingProps {
  readonly scene: Scene;
  /** What the rows are: subjects of one area, or areas on one subject. */
  readonly by: 'onderwerp' | 'gebied';
  /** The baseline year asked for. */
  readonly asked: string | null;
  /** Whether the plain sentence of the subject stands with it. */
  readonly plain: boolean;
}

function Name({ row, by, lang }: { row: GapRow; by: Props['by']; lang: Language }) {
  const texts = goalsTexts(lang);
  const { spec, area } = row;
  const subject = by === 'onderwerp';
  const name = subject ? spec.name[lang] : area.name;
  return (
    <button
      type="button"
      aria-label={subject ? texts.toSubject(name) : texts.toArea(name)}
      onClick={() => (subject ? showSubjectGoals(spec.id) : showAreaGoals(area.id))}
    >
      {name}
    </button>
  );
}

/** One distance: now, at the start and since, drawn and in words; under it what policy texts say. */
export const GapTableRow = memo(function GapTableRow({ scene, row, reach, by, asked, plain }: Props) {
  const { lang } = scene;
  const { spec, area, marks } = row;
  const facts = factsOf(row, lang);
  const neutral = by === 'onderwerp' && spec.direction === 'neutraal' && goalsTexts(lang).neutralScale;
  return (
    <>
      <tr data-code={area.id} className={isBare(row) ? 'gap-row is-bare' : 'gap-row'}>
        <th scope="row">
          <Name row={row} by={by} lang={lang} />
          {plain && by === 'onderwerp' && <small>{spec.plain[lang]}</small>}
          {facts.length > 0 && <small>{facts.join(' · ')}</small>}
          {neutral && <small>{neutral}</small>}
        </th>
        <NowCell scene={scene} row={row} />
        <GapNowCell scene={scene} row={row} />
        <StartCell scene={scene} row={row} asked={asked} />
        <GapStartCell scene={scene} row={row} />
        <ChangeCell scene={scene} row={row} />
        <Drawing row={row} reach={reach} />
      </tr>
      {marks.length > 0 && (
        <tr className="gap-marks">
          <td colSpan={7}>
            <MarkLines marks={marks} lang={lang} />
          </td>
        </tr>
      )}
    </>
  );
});
