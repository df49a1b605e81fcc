import './own.css';
import { ownAreaTexts } from '../../catalog/texts/ownAreas';
import type { GroupKind, GroupRow } from '../../domain/pack';
import { readingOf } from '../../state/reading';
import type { Scene } from '../../state/scene';
import { AreaLine } from '../panel/AreaLine';

/** Groups of one kind, in the order of the snapshot. */
function byKind(groups: readonly GroupRow[]): readonly (readonly [GroupKind, readonly GroupRow[]])[] {
  const kinds = new Map<GroupKind, GroupRow[]>();
  for (const group of groups) kinds.set(group.kind, [...(kinds.get(group.kind) ?? []), group]);
  return [...kinds];
}

/** Ready-made areas besides the focusgebieden: parts of the region and of the city, folded away until asked for. */
export function ReadyAreas({ scene }: { scene: Scene }) {
  const { lang, atlas } = scene;
  const texts = ownAreaTexts(lang).ready;
  const names: Readonly<Record<string, string>> = texts.kinds;
  const readings = atlas.file.stadsdelen.map(({ id }) => readingOf(scene, id));
  const largest = Math.max(0, ...readings.map((reading) => Math.abs(reading?.difference ?? 0)));
  if (readings.length === 0) return null;
  return (
    <details className="ready-areas">
      <summary>{texts.title}</summary>
      {byKind(atlas.file.stadsdelen).map(([kind, groups]) => (
        <section key={kind} aria-labelledby={`kant-en-klaar-${kind}`}>
          <h3 id={`kant-en-klaar-${kind}`}>{names[kind] ?? kind}</h3>
          <ul className="areas">
            {groups.map(({ id }) => {
              const area = readingOf(scene, id);
              return area && <AreaLine key={id} scene={scene} area={area} largest={largest} />;
            })}
          </ul>
        </section>
      ))}
    </details>
  );
}
