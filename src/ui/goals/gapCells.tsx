import type { ReactNode } from 'react';
import { goalsTexts } from '../../catalog/texts/goals';
import { compareWith } from '../../state/actions';
import { type GapPoint, isChange, isPoint } from '../../state/goals/gapRow';
import { comparisonLabel, type Scene } from '../../state/scene';
import { changeSign, changeWords, type GapWords, gapWords, missingWords, newestWithout } from './gapWords';
import { isBare, isSame } from './rowKinds';
import { Label, type RowProps } from './valueCells';

/** Offers a comparison that does exist, for all rows at once. */
function Instead({ scene, point }: { scene: Scene; point: GapPoint }) {
  const { benchmark, cell } = point.reading;
  if (benchmark.kind === 'value' || cell.kind === 'absent' || benchmark.alternative === undefined)
    return null;
  const { alternative } = benchmark;
  return (
    <button type="button" className="text-button gap-instead" onClick={() => compareWith(alternative)}>
      {goalsTexts(scene.lang).instead(comparisonLabel(alternative, scene.atlas, scene.view))}
    </button>
  );
}

interface GapProps {
  readonly label: string;
  readonly benchmark: string;
  readonly words: GapWords | undefined;
  readonly children?: ReactNode;
}

function GapCell({ label, benchmark, words, children }: GapProps) {
  const empty = !words && !children;
  return (
    <td className={empty ? 'gap-words is-empty' : 'gap-words'} data-benchmark={benchmark}>
      <Label text={label} />
      {words && <span className="gap-size">{words.main}</span>} {words && <small>{words.rest}</small>}{' '}
      {children}
    </td>
  );
}

function benchmarkOf(point: GapPoint | undefined): string {
  const benchmark = point?.reading.benchmark;
  return benchmark?.kind === 'value' ? benchmark.area : '';
}

/** The newest difference: that of the newest figure, else the last one before it, with its own year. */
export function GapNowCell({ scene, row: { spec, now, compared } }: RowProps) {
  const { lang } = scene;
  const label = goalsTexts(lang).columns.gapNow;
  const words = compared && gapWords(spec, compared, { verdict: true, elsewhere: compared !== now }, lang);
  const missing = compared ? newestWithout(now, lang) : missingWords(now, lang);
  return (
    <GapCell label={label} benchmark={benchmarkOf(compared)} words={words}>
      {missing && (
        <>
          <small className="why">{missing}</small> {!compared && <Instead scene={scene} point={now} />}
        </>
      )}
    </GapCell>
  );
}

/** The difference at the baseline. */
export function GapStartCell({ scene, row }: RowProps) {
  const { lang } = scene;
  const { spec, start } = row;
  const { sameFigure, columns } = goalsTexts(lang);
  const label = columns.gapStart;
  if (!isPoint(start)) return <GapCell label={label} benchmark="" words={undefined} />;
  if (isSame(row)) {
    return (
      <GapCell label={label} benchmark={benchmarkOf(start)} words={undefined}>
        <span className="is-same">{sameFigure}</span>
      </GapCell>
    );
  }
  const missing = missingWords(start, lang);
  return (
    <GapCell
      label={label}
      benchmark={benchmarkOf(start)}
      words={gapWords(spec, start, { verdict: false, elsewhere: false }, lang)}
    >
      {missing && (
        <>
          <small className="why">{missing}</small> <Instead scene={scene} point={start} />
        </>
      )}
    </GapCell>
  );
}

/** What became of the difference, in words; or why nothing is said. */
export function ChangeCell({ scene, row }: RowProps) {
  const { lang } = scene;
  const { spec, change, compared } = row;
  const texts = goalsTexts(lang);
  const label = <Label text={texts.columns.change} />;
  if (isBare(row)) return <td className="gap-change is-empty" />;
  if (!isChange(change)) {
    return (
      <td className="gap-change">
        {label}
        <span className="why">{texts.noChange[change.none]}</span>
      </td>
    );
  }
  const words = changeWords(change, spec, compared?.reading.benchmarkName ?? '', lang);
  return (
    <td className={`gap-change is-${change.tone}`}>
      {label}
      <span className="gap-turn">
        <span aria-hidden="true" className="gap-sign">
          {changeSign(change)}
        </span>{' '}
        {words.main}
      </span>{' '}
      <small>{words.rest}</small>
    </td>
  );
}
