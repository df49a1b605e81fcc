import { indicatorById } from '../../catalog/indicators';
import { goalsTexts } from '../../catalog/texts/goals';
import { showAreaGoals, showSubjectGoals } from '../../state/goals/goalActions';
import type { Scene } from '../../state/scene';
import { Chips } from '../common/Chips';

/** Subjects measured more than once in every focusgebied. */
const MORE_THAN_ONCE = [
  'gezondheid-goed',
  'overgewicht',
  'beweegrichtlijn',
  'ernstig-eenzaam',
  'moeite-met-rondkomen',
];

/** Where to begin when the subject on screen has been measured once: an area, or a subject with more to tell. */
export function Start({ scene }: { scene: Scene }) {
  const { lang, atlas } = scene;
  const texts = goalsTexts(lang).start;
  return (
    <section className="goals-start" aria-label={texts.label}>
      <Chips
        name={texts.areas}
        chips={atlas
          .rows('focusgebied')
          .map(({ id, name }) => ({ key: id, text: name, onPress: () => showAreaGoals(id) }))}
      />
      <Chips
        name={texts.subjects}
        chips={MORE_THAN_ONCE.flatMap((id) => {
          const spec = indicatorById(id);
          return spec ? [{ key: id, text: spec.short[lang], onPress: () => showSubjectGoals(id) }] : [];
        })}
      />
    </section>
  );
}
