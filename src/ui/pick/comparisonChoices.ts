import type { ScreenTexts } from '../../catalog/texts/screen';
import { wordsOf } from '../../catalog/texts/words';
import { type AreaId, type AreaKind, REFERENCES } from '../../domain/area';
import { gemeenteNameOf } from '../../domain/areas';
import { type BenchmarkQuestion, benchmarkFor } from '../../domain/benchmark';
import { ownId } from '../../domain/ownArea';
import type { AreaRow } from '../../domain/pack';
import { capital } from '../../domain/text';
import type { Comparison } from '../../domain/view';
import type { Scene } from '../../state/scene';
import type { Choice, ChoiceGroup } from './choices';

const AREA_KINDS = ['gemeente', 'focusgebied', 'stadsdeel', 'wijk', 'buurt'] as const;

type AreaChoiceKind = (typeof AREA_KINDS)[number];

function questionOf({ spec, values, atlas, view, period }: Scene): Omit<BenchmarkQuestion, 'comparison'> {
  return { spec, values, areas: atlas, own: view.eigen, period: period ?? '' };
}

/** Why a comparison has no figure for what is on screen, in words; undefined where some area can be compared with it. */
function reasonAgainst(scene: Scene, comparison: Comparison): string | undefined {
  const question = { ...questionOf(scene), comparison };
  // Only the own gemeente differs per area.
  const other = scene.rows.find(({ id }) => id !== comparison);
  const asked = comparison === 'gemeente' ? scene.rows : other ? [other] : [];
  const found = asked.map((row) => benchmarkFor(question, row));
  if (found.some(({ kind }) => kind === 'value')) return undefined;
  const [first] = found;
  return first?.kind === 'absent' ? wordsOf(scene.lang).noBenchmark[first.why] : undefined;
}

function averages(scene: Scene, texts: ScreenTexts): readonly Choice[] {
  return [...REFERENCES, 'gemeente' as const].map((id) => {
    const reason = reasonAgainst(scene, id as Comparison);
    return { id, label: texts.references[id], ...(reason !== undefined && { reason }) };
  });
}

/** Where an area lies, and that it has no figure; undefined when there is nothing to remark. */
function remark(scene: Scene, texts: ScreenTexts, id: AreaId, where?: string): string | undefined {
  const lacking = reasonAgainst(scene, id) !== undefined;
  const parts = [where, lacking ? texts.pick.notHere : undefined].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' · ') : undefined;
}

function areaChoice(scene: Scene, texts: ScreenTexts, row: AreaRow): Choice {
  const note = remark(scene, texts, row.id, gemeenteNameOf(row, scene.atlas));
  return { id: row.id, label: row.name, ...(note !== undefined && { note }) };
}

function ownChoices(scene: Scene, texts: ScreenTexts): readonly Choice[] {
  return scene.view.eigen.map(({ name }, index) => {
    const id = ownId(index);
    const note = remark(scene, texts, id);
    return { id, label: name, ...(note !== undefined && { note }) };
  });
}

function rowsOf({ atlas }: Scene, kind: AreaChoiceKind): readonly AreaRow[] {
  return kind === 'stadsdeel' ? atlas.file.stadsdelen : atlas.rows(kind);
}

/**
 * Everything a view can be compared with: averages first, each with the reason where it does not exist here, then
 * areas of the reader, then any gemeente, focusgebied, stadsdeel, wijk or buurt. What has no figure can be chosen all
 * the same: the choice stays while subjects and years change, and says what could be taken instead.
 */
export function comparisonChoices(scene: Scene, texts: ScreenTexts): readonly ChoiceGroup[] {
  const named = (kind: AreaKind) => capital(texts.levelsPlural[kind]);
  const own = ownChoices(scene, texts);
  const areas = AREA_KINDS.map((kind) => ({
    id: kind,
    name: named(kind),
    choices: rowsOf(scene, kind).map((row) => areaChoice(scene, texts, row)),
  }));
  return [
    { id: 'gemiddelden', name: texts.pick.averages, choices: averages(scene, texts) },
    ...(own.length > 0 ? [{ id: 'eigen', name: named('eigen'), choices: own }] : []),
    ...areas,
  ];
}
