import './goals.css';
import './table.css';
import '../../figure/gap.css';
import { BASELINE_YEAR } from '../../catalog/goals/programme';
import { goalsTexts } from '../../catalog/texts/goals';
import type { AreaId } from '../../domain/area';
import type { GoalsModel } from '../../state/goals/goalsModel';
import { selectGoals } from '../../state/goals/selectGoals';
import { areaName, comparisonLabel, type Scene } from '../../state/scene';
import { selectSelection } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { useEverything } from '../common/useEverything';
import { PageHead } from '../pick/PageHead';
import { BaselineSelect, ModeSwitch, Subject } from './Controls';
import { downloadGoals } from './downloadGoals';
import { GapTable } from './GapTable';
import { GoalCards } from './GoalCards';
import { GoalsName } from './GoalsName';
import { Key } from './Key';
import { Programme } from './Programme';
import { Start } from './Start';
import { TallyLine } from './TallyLine';

/** What the baseline means for the year chosen. */
function baselineNote(year: string | null, years: readonly string[], lang: Scene['lang']): string {
  const texts = goalsTexts(lang);
  if (year === null) return texts.firstNote;
  const newest = years.at(-1) ?? '';
  return year >= BASELINE_YEAR && newest < year ? texts.dealNote : texts.yearNote(year);
}

interface BodyProps {
  readonly scene: Scene;
  readonly area: AreaId | undefined;
  readonly model: GoalsModel;
}

function Body({ scene, area, model }: BodyProps) {
  const { lang, spec, atlas, view, comparison } = scene;
  const texts = goalsTexts(lang);
  const year = useAtlas((state) => state.view.nulmeting);
  const benchmark = comparisonLabel(comparison, atlas, view);
  const name = area === undefined ? spec.name[lang] : (areaName(area, atlas, view.eigen) ?? area);
  const rows = model.groups.flatMap((group) => group.rows);
  const { favourable, unfavourable, equal, mixed } = model.tally;
  const counted = favourable + unfavourable + equal + mixed;
  const words = area === undefined ? texts.tallySubject : texts.tally;
  const by = area === undefined ? 'gebied' : 'onderwerp';
  return (
    <>
      <div className="goals-top">
        <GoalsName scene={scene} area={area} />
        {(area !== undefined || spec.direction !== 'neutraal') && (
          <TallyLine tally={model.tally} words={words(name, counted, benchmark)} lang={lang} />
        )}
      </div>
      {area === undefined && counted === 0 && <Start scene={scene} />}
      {comparison === area && <p className="goals-note">{texts.itself(name)}</p>}
      {area === undefined && (
        <GoalCards goals={model.groups[0]?.goals ?? []} theme={spec.theme} lang={lang} />
      )}
      <div className="goals-tools">
        <Key
          lang={lang}
          benchmark={benchmark}
          marks={rows.some(({ marks }) => marks.some(({ gap }) => gap !== null))}
        />
        <button
          type="button"
          className="button"
          onClick={() => void downloadGoals(rows, area ?? spec.id, lang)}
        >
          {texts.csv}
        </button>
      </div>
      <GapTable scene={scene} model={model} by={by} name={name} benchmark={benchmark} />
      <p className="goals-note">
        {baselineNote(year, model.years, lang)} {texts.basis}
      </p>
      <Programme scene={scene} />
      <section className="goals-general">
        <h2>{texts.general}</h2>
        <GoalCards goals={model.general} lang={lang} />
      </section>
    </>
  );
}

/** How far the focusgebieden are from the goals of the policy texts: now, at the start and since. */
export function GoalsScreen({ scene }: { scene: Scene }) {
  useEverything();
  const { lang, atlas, view, comparison, spec } = scene;
  const texts = goalsTexts(lang);
  const selection = useAtlas(selectSelection);
  const area = selection[0];
  const model = useAtlas((state) => selectGoals(state, area, spec));
  return (
    <div className="goals">
      <PageHead
        scene={scene}
        title={texts.title(comparisonLabel(comparison, atlas, view))}
        lead={texts.lead}
        compares
      >
        <ModeSwitch scene={scene} area={area} />
        <Subject scene={scene} area={area} />
        <BaselineSelect scene={scene} years={model?.years ?? []} />
      </PageHead>
      <p className="goals-waiting" role="status">
        {model && model.waiting > 0 && texts.waiting(model.waiting)}{' '}
        {model && model.failed > 0 && texts.failed(model.failed)}
      </p>
      {model && <Body scene={scene} area={area} model={model} />}
    </div>
  );
}
