import { GROUPINGS, OWN_THEMES } from '../../catalog/groupings';
import { INDICATORS, indicatorById } from '../../catalog/indicators';
import type { ScreenTexts } from '../../catalog/texts/screen';
import { THEMES } from '../../catalog/themes';
import type { Level } from '../../domain/area';
import type { Manifest } from '../../domain/pack';
import type { Language } from '../../domain/text';
import type { Choice, ChoiceGroup } from './choices';

/** Groupings to choose from: the own themes, then those of the programmes. */
export function groupingNames(texts: ScreenTexts, language: Language) {
  return [
    { id: OWN_THEMES, name: texts.pick.themes },
    ...GROUPINGS.map(({ id, name }) => ({ id, name: name[language] })),
  ];
}

/** Levels per indicator that the snapshot has figures for. */
function levelsByIndicator(manifest: Manifest): ReadonlyMap<string, ReadonlySet<Level>> {
  const levels = new Map<string, Set<Level>>();
  for (const { indicator, level, valued } of manifest.coverage) {
    if (valued === 0) continue;
    const known = levels.get(indicator) ?? new Set<Level>();
    levels.set(indicator, known.add(level));
  }
  return levels;
}

interface Question {
  readonly grouping: string;
  readonly level: Level;
  /** Null while it is on its way: then no remarks are made. */
  readonly manifest: Manifest | null;
  readonly texts: ScreenTexts;
  readonly language: Language;
}

/** Every indicator of the picker under the chosen grouping, with a remark where it exists at other levels only. */
export function indicatorChoices({
  grouping,
  level,
  manifest,
  texts,
  language,
}: Question): readonly ChoiceGroup[] {
  const levels = manifest && levelsByIndicator(manifest);
  const choice = (id: string): readonly Choice[] => {
    const spec = indicatorById(id);
    if (!spec) return [];
    const base = {
      id,
      label: spec.name[language],
      keywords: `${spec.short[language]} ${spec.plain[language]}`,
    };
    const here = levels?.get(id);
    if (!levels || here?.has(level)) return [base];
    if (!here) return [{ ...base, note: texts.pick.notHere, disabled: true }];
    return [{ ...base, note: texts.pick.otherLevel([...here].map((one) => texts.levels[one]).join(', ')) }];
  };
  const chosen = GROUPINGS.find(({ id }) => id === grouping);
  const groups = chosen
    ? chosen.groups.map(({ name, indicators }) => ({ name, ids: indicators as readonly string[] }))
    : THEMES.map(({ id: theme, name }) => ({
        name,
        ids: INDICATORS.filter((spec) => spec.theme === theme).map(({ id }) => id),
      }));
  return groups.map(({ name, ids }, index) => ({
    id: String(index),
    name: name[language],
    choices: ids.flatMap(choice),
  }));
}
