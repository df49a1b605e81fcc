/** Parts of sentences about areas among their neighbours. */
import { absenceReason } from '../../../catalog/texts/absentWords';
import { groupsSentences, type Side } from '../../../catalog/texts/groupsSentences';
import { screenTexts } from '../../../catalog/texts/screen';
import { wordsOf } from '../../../catalog/texts/words';
import { gemeenteNameOf } from '../../../domain/areas';
import { shownPeriod } from '../../../domain/period';
import { capital } from '../../../domain/text';
import { formatNumber, formatValue, unitPhrase } from '../../../domain/unit';
import type { Scene } from '../../scene';
import { classable } from '../../sceneBase';
import type { AreaFinding, GroupsModel } from './groupsModel';

/** The groups a scene shows; null where it shows none, or they are not known yet. */
export function groupsModelOf({ lens }: Pick<Scene, 'lens'>): GroupsModel | null {
  return lens?.kind === 'groepen' && lens.groups.status === 'klaar' ? lens.groups.model : null;
}

/** `Vrieheide (Heerlen)`: names repeat, so the gemeente goes with them. */
export function placeName({ rows, atlas }: Scene, row: number): string {
  const area = rows[row];
  const gemeente = area && gemeenteNameOf(area, atlas);
  return gemeente === undefined ? (area?.name ?? '') : `${area?.name} (${gemeente})`;
}

/** `in 2024`, `over 2021 – 2025`. */
export function whenSaid({ period, lang }: Scene): string {
  const { sentence } = screenTexts(lang);
  const shown = period ?? '';
  return `${shown.includes('-') ? sentence.over : sentence.in} ${shownPeriod(shown)}`;
}

/** A figure with its unit: `−0,25`, `43,9 per 1.000 inwoners`. */
export function valueSaid({ spec, lang }: Scene, value: number): string {
  const shown = formatValue(value, spec.unit, spec.decimals, lang);
  return [shown, unitPhrase(spec.unit, lang)].filter(Boolean).join(' ');
}

/** `Leefbaarheid −0,25 in 2024 (modelschatting)`, or why there is no figure. */
export function figureSaid(scene: Scene, row: number): string {
  const { spec, lang, cells, rows } = scene;
  const [cell, area, name] = [cells[row], rows[row], capital(spec.short[lang])];
  if (!cell || !area) return '';
  if (cell.kind === 'absent') {
    const why = absenceReason({ id: area.id, cell }, spec, lang);
    return `${name} ${whenSaid(scene)}: ${wordsOf(lang).noFigure}, ${why}`;
  }
  const nature = spec.nature === 'gemeten' ? '' : `(${screenTexts(lang).panel.nature[spec.nature]})`;
  return [name, valueSaid(scene, cell.value), whenSaid(scene), nature].filter(Boolean).join(' ');
}

/** Mean of the figures that take part, in the unit of the indicator. */
export function meanOf({ spec, rows, cells }: Pick<Scene, 'spec' | 'rows' | 'cells'>): number {
  const figures = classable(spec, rows, cells);
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

/** Mean of the figures of an area's neighbours, in the unit of the indicator. */
export function neighbourMean({ cells }: Pick<Scene, 'cells'>, { neighbours }: AreaFinding): number {
  const sum = neighbours.reduce((total, row) => {
    const cell = cells[row];
    return total + (cell?.kind === 'value' ? cell.value : 0);
  }, 0);
  return sum / neighbours.length;
}

type Units = 'buurt' | 'wijk';

function unitOf({ level }: Pick<Scene, 'level'>): Units {
  return level === 'wijk' ? 'wijk' : 'buurt';
}

/** `buurt`, `wijk`. */
export function areaWord(scene: Pick<Scene, 'level' | 'lang'>): string {
  return groupsSentences(scene.lang).area[unitOf(scene)];
}

/** `buurten`, or with a count `één buurt`, `176 buurten`. */
export function areasSaid(scene: Pick<Scene, 'level' | 'lang'>, count?: number): string {
  const { areas, one } = groupsSentences(scene.lang);
  if (count === 1) return `${one} ${areaWord(scene)}`;
  const plural = areas[unitOf(scene)];
  return count === undefined ? plural : `${formatNumber(count, 0, scene.lang)} ${plural}`;
}

/** A side of the mean in the words of the indicator. */
export function sideSaid({ spec }: Pick<Scene, 'spec'>, side: 'hoog' | 'laag'): Side {
  if (spec.direction === 'neutraal') return side === 'hoog' ? 'hoger' : 'lager';
  return side === 'hoog' ? 'minder-gunstig' : 'gunstiger';
}
