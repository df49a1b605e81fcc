import { indicatorById } from '../../../catalog/indicators';
import { timeTexts } from '../../../catalog/texts/adjustTime';
import { screenTexts } from '../../../catalog/texts/screen';
import type { Level } from '../../../domain/area';
import { periodsOf } from '../../../domain/cells';
import { shownPeriod } from '../../../domain/period';
import { capital } from '../../../domain/text';
import { showIndicator, showLevel } from '../../../state/actions';
import type { Scene } from '../../../state/scene';
import { useAtlas } from '../../../state/store';

/** Subjects shown before the list is opened. */
const FEW = 6;

interface Subject {
  readonly id: string;
  readonly years: number;
}

/** Subjects with more than one year at a level, most years first. */
function useSubjects(level: Level): readonly Subject[] {
  const manifest = useAtlas((state) => state.manifest);
  if (manifest.status !== 'klaar') return [];
  const years = new Map<string, number>();
  for (const row of manifest.data.coverage) {
    if (row.level === level) years.set(row.indicator, (years.get(row.indicator) ?? 0) + 1);
  }
  return [...years]
    .map(([id, count]) => ({ id, years: count }))
    .filter((subject) => subject.years > 1)
    .sort((a, b) => b.years - a.years);
}

function SubjectList({ scene, subjects }: { scene: Scene; subjects: readonly Subject[] }) {
  const texts = timeTexts(scene.lang);
  return (
    <ul className="time-subjects">
      {subjects.map(({ id, years }) => (
        <li key={id}>
          <button type="button" className="text-button" onClick={() => showIndicator(id)}>
            {indicatorById(id)?.short[scene.lang] ?? id}
          </button>{' '}
          <span className="adjust-why">{texts.years(years)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Other levels at which the subject has more than one year. */
function OtherLevels({ scene }: { scene: Scene }) {
  const { lang, levels, values, level } = scene;
  const texts = timeTexts(lang);
  const found = levels.filter((one) => one !== level && periodsOf(values, one).length > 1);
  if (found.length === 0) return null;
  return (
    <>
      <p className="adjust-why">{texts.levels}</p>
      <ul className="time-subjects">
        {found.map((one) => (
          <li key={one}>
            <button type="button" className="text-button" onClick={() => showLevel(one)}>
              {texts.level(screenTexts(lang).levels[one], periodsOf(values, one).length)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Why there is nothing to play here, and what does have years. */
export function OneYear({ scene }: { scene: Scene }) {
  const { lang, spec, level, period, view } = scene;
  const texts = timeTexts(lang);
  const subjects = useSubjects(level);
  const word = screenTexts(lang).levels[level];
  const why = view.score
    ? texts.scored
    : texts.only(capital(spec.short[lang]), word, shownPeriod(period ?? ''));
  return (
    <section className="adjust-section">
      <h3>{texts.year}</h3>
      <p className="adjust-note">{why}</p>
      {!view.score && <OtherLevels scene={scene} />}
      {subjects.length > 0 && (
        <>
          <h4>{texts.subjects(word)}</h4>
          <SubjectList scene={scene} subjects={subjects.slice(0, FEW)} />
          {subjects.length > FEW && (
            <details>
              <summary>{texts.more(subjects.length)}</summary>
              <SubjectList scene={scene} subjects={subjects.slice(FEW)} />
            </details>
          )}
        </>
      )}
    </section>
  );
}
