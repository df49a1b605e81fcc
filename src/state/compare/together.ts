import { compareTexts } from '../../catalog/texts/compare';
import type { AreaId } from '../../domain/area';
import { samePlaces } from '../../domain/samePlaces';
import type { OwnArea } from '../../domain/view';
import { areaName } from '../scene';
import { type SheetArea, sheetAreaOf } from '../sheet/sheetArea';
import type { CompareColumn, Together } from './compareModel';
import type { CompareQuestion } from './question';

/** The areas of the table as one, with everything needed to look its figures up. */
export interface TogetherArea {
  readonly column: CompareColumn;
  readonly area: SheetArea;
  /** Own areas among which {@link CompareColumn.id} means this area. */
  readonly eigen: readonly OwnArea[];
  readonly about: Together;
}

function sharing(areas: readonly SheetArea[]): readonly string[] {
  const counts = new Map<AreaId, number>();
  for (const { buurten } of areas) for (const { id } of buurten) counts.set(id, (counts.get(id) ?? 0) + 1);
  const shares = ({ buurten }: SheetArea) => buurten.some(({ id }) => (counts.get(id) ?? 0) > 1);
  return areas.filter(shares).map(({ name }) => name);
}

/**
 * All areas of the table as one area: their buurten, each once. Where an area of the snapshot has exactly these
 * buurten, that area, so that a published figure goes before a computed one. Null with fewer than two areas.
 */
export function togetherOf(question: CompareQuestion, areas: readonly SheetArea[]): TogetherArea | null {
  if (areas.length < 2) return null;
  const { atlas, view } = question;
  const members = new Set(areas.flatMap(({ buurten }) => buurten.map(({ id }) => id)));
  const name = compareTexts(view.taal).together.name;
  const eigen = [...view.eigen, { name, members: [...members].sort(), colour: 0, from: null } as const];
  const [exact] = samePlaces([...members], atlas);
  const id = exact ?? (`eigen.${eigen.length}` as AreaId);
  const area = sheetAreaOf(id, atlas, eigen);
  if (!area) return null;
  const exactly = exact === undefined ? null : (areaName(exact, atlas, eigen) ?? null);
  return {
    column: { id, role: 'samen', name, kind: 'eigen', gemeente: undefined },
    area,
    eigen,
    about: { buurten: members.size, overlapping: sharing(areas), exactly },
  };
}
