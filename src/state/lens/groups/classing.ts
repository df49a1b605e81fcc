import { groupsWords, type Tone } from '../../../catalog/texts/groupsWords';
import type { ClassModel } from '../../../domain/classes';
import type { Direction } from '../../../domain/indicator';
import { GROUP_CLASSES, type GroupClass } from '../../../domain/spatial';
import { capital, type Language } from '../../../domain/text';
import type { ClassAnswer, Classing } from '../../classing/classing';
import { type SceneBase, underFloor } from '../../sceneBase';
import type { AreaFinding } from './groupsModel';

/** Whether figures of an indicator are judged, or only high and low. */
export function toneOf(direction: Direction): Tone {
  return direction === 'neutraal' ? 'neutraal' : 'oordeel';
}

/** The class an area has on the map. */
export function groupClassOf({ evidence, quadrant, part }: AreaFinding): GroupClass {
  if (evidence === 'geen') return 'geen';
  if (quadrant === 'hoog-laag' || quadrant === 'laag-hoog') return quadrant;
  return `${quadrant}-${part ?? 'rand'}`;
}

function classesOf(direction: Direction, lang: Language): ClassModel {
  const count = GROUP_CLASSES.length;
  return {
    mode: 'waarde',
    palette: 'buren',
    classes: GROUP_CLASSES.map((name, index) => ({
      index,
      get label() {
        return capital(groupsWords(lang).kinds[toneOf(direction)][name]);
      },
      from: null,
      to: null,
      colourKey: `buren.${count}.${index}`,
    })),
    classOf: () => null,
  };
}

/**
 * Classes of areas among their neighbours; the same seven while the answer is not there, so that the legend stays.
 *
 * @param findings per row; null while they are being worked out
 */
export function groupsClassing(
  { spec, lang, rows, cells }: SceneBase,
  findings: readonly (AreaFinding | null)[] | null,
): Classing {
  const classAt = (index: number): ClassAnswer => {
    const [cell, row] = [cells[index], rows[index]];
    if (cell?.kind !== 'value') return { kind: 'absent', why: cell?.why ?? 'niet-gemeten' };
    if (row && underFloor(spec, row)) return { kind: 'zonder-klasse', why: 'te-weinig-inwoners' };
    if (findings === null) return { kind: 'zonder-klasse', why: 'in-berekening' };
    const finding = findings[index] ?? null;
    if (finding === null) return { kind: 'zonder-klasse', why: 'zonder-buren' };
    return { kind: 'klasse', index: GROUP_CLASSES.indexOf(groupClassOf(finding)) };
  };
  return { model: classesOf(spec.direction, lang), classAt };
}
