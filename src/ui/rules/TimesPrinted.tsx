import { useMemo } from 'react';
import { shortDocumentName } from '../../catalog/texts/documentNames';
import { rulesTexts } from '../../catalog/texts/rules';
import { timesMoreTexts } from '../../catalog/texts/rulesTimesMore';
import type { MarksFile } from '../../domain/pack';
import { formatNumber } from '../../domain/unit';
import type { Reach } from '../../domain/view';
import { PRINTED_INDICATOR, type PrintedTimes, printedTimesOf } from '../../state/rules/printed';
import { showPrintedRule, USUAL_TIMES } from '../../state/rules/settings';
import { beyondOf, type TimesModel, type TimesRefusal } from '../../state/rules/timesModel';
import type { Scene } from '../../state/scene';
import { useAtlas } from '../../state/store';
import { markFigure } from '../sheet/markWords';
import { shareText } from './amounts';
import { PrintedFive } from './PrintedFive';
import { reachName } from './timesSentence';

interface Props {
  readonly scene: Scene;
  readonly model: TimesModel | TimesRefusal;
  readonly keer: number;
  readonly reach: Reach | null;
}

const NO_MARKS: MarksFile['marks'] = [];

function usePrinted({ atlas }: Scene): PrintedTimes | undefined {
  const marks = useAtlas((state) => (state.marks.status === 'klaar' ? state.marks.data.marks : NO_MARKS));
  const values = useAtlas((state) => state.values[PRINTED_INDICATOR]);
  return useMemo(
    () => (values?.status === 'klaar' ? printedTimesOf({ marks }, values.data, atlas) : undefined),
    [marks, values, atlas],
  );
}

/** True when the view asks what the study asked, so that the two shares can stand beside each other. */
function asksTheSame({ spec, level, comparison }: Scene, keer: number): boolean {
  return (
    spec.id === PRINTED_INDICATOR &&
    level === 'buurt' &&
    comparison === ('nederland' as string) &&
    keer === USUAL_TIMES
  );
}

function Beside({ scene, model, reach, printed }: Omit<Props, 'keer'> & { readonly printed: PrintedTimes }) {
  const { lang, period } = scene;
  const texts = timesMoreTexts(lang).printed;
  if (model.kind !== 'verhouding') return null;
  const beyond = beyondOf(model, USUAL_TIMES, scene.spec.decimals);
  const [count, all] = [beyond.rows.length, model.rows.length];
  const ours = texts.ours(
    all === 0 ? '' : shareText(count, all, lang),
    formatNumber(count, 0, lang),
    formatNumber(all, 0, lang),
    reachName(reach, scene),
    period ?? '',
  );
  const { document, cue, year } = printed.share;
  return (
    <>
      <dl className="rule-beside">
        <dt>{texts.printed}</dt>
        <dd>
          {texts.share(markFigure(printed.share, lang).value, year)}
          <small>{rulesTexts(lang).place(shortDocumentName(document, lang), cue)}</small>
        </dd>
        <dt>{texts.here}</dt>
        <dd>{ours}</dd>
      </dl>
      {period !== printed.year && (
        <p>{texts.why(printed.year, period ?? '', formatNumber(model.left.absent.length, 0, lang))}</p>
      )}
    </>
  );
}

/** True when the view is the printed rule already. */
function isThere({ scene, model, keer, reach }: Props, { urban }: PrintedTimes): boolean {
  return asksTheSame(scene, keer) && model.kind === 'verhouding' && reach === urban;
}

/** A way to the view of the printed rule, in the year in which the atlas can follow it. */
export function PrintedOffer(props: Props) {
  const printed = usePrinted(props.scene);
  if (!printed || isThere(props, printed)) return null;
  const { urban, ownYear } = printed;
  if (urban === undefined || ownYear === null) return null;
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => showPrintedRule({ reach: urban, jaar: ownYear })}
    >
      {timesMoreTexts(props.scene.lang).instead.printed}
    </button>
  );
}

/** What the baseline study printed beside what comes out here; only for the subject it is about. */
export function TimesPrinted({ scene, model, keer, reach }: Props) {
  const printed = usePrinted(scene);
  if (!printed || scene.spec.id !== PRINTED_INDICATOR) return null;
  return (
    <div className="rule-printed">
      <h3>{timesMoreTexts(scene.lang).printed.title}</h3>
      {asksTheSame(scene, keer) && <Beside scene={scene} model={model} reach={reach} printed={printed} />}
      <PrintedFive scene={scene} printed={printed} />
    </div>
  );
}
