/** The points behind a combined score, before the weights: those move by slider, so these are kept meanwhile. */
import { indicatorById } from '../../catalog/indicators';
import type { Atlas } from '../../data/atlas';
import type { Level } from '../../domain/area';
import type { ValuesFile } from '../../domain/pack';
import {
  FEWEST_AREAS,
  fileFault,
  kindFault,
  type PartPoints,
  pointsOf,
  SCORE_LEVELS,
  type ScoreFault,
} from '../../domain/score';
import type { Score, ScorePart } from '../../domain/view';
import { lastAnswer } from '../lastAnswer';

/** Points of all parts at one level, in the order of the score. */
export interface LevelPoints {
  readonly level: Level;
  readonly parts: readonly PartPoints[];
}

/** Why a score cannot be made, and by which part; null where it is not one part that is in the way. */
interface Fault {
  readonly fault: ScoreFault;
  readonly indicator: string | null;
}

type Found = { readonly levels: readonly LevelPoints[] } | Fault;

type Files = Readonly<Record<string, ValuesFile>>;

function partFault({ indicator }: ScorePart, files: Files): Fault | undefined {
  const [spec, file] = [indicatorById(indicator), files[indicator]];
  const fault = (spec && kindFault(spec)) ?? (file ? fileFault(file) : 'geen-cijfers');
  return fault && { fault, indicator };
}

function complete(parts: readonly PartPoints[]): number {
  const rows = parts[0]?.points ?? [];
  return rows.filter((_, row) => parts.every(({ points }) => (points[row] ?? null) !== null)).length;
}

function atLevel({ method, parts }: Score, files: Files, atlas: Atlas, level: Level): LevelPoints | Fault {
  const found: PartPoints[] = [];
  for (const { indicator, counts } of parts) {
    const [spec, file] = [indicatorById(indicator), files[indicator]];
    const points =
      spec && file ? pointsOf(spec, file, level, atlas.rows(level), { method, counts }) : 'geen-cijfers';
    if (typeof points === 'string') return { fault: points, indicator };
    found.push(points);
  }
  if (complete(found) < FEWEST_AREAS) return { fault: 'te-weinig-gebieden', indicator: null };
  return { level, parts: found };
}

function find(score: Score, files: Files, atlas: Atlas): Found {
  const barred = score.parts.map((part) => partFault(part, files)).find((fault) => fault !== undefined);
  if (barred) return barred;
  const tried = SCORE_LEVELS.map((level) => atLevel(score, files, atlas, level));
  const levels = tried.filter((one) => 'level' in one);
  if (levels.length > 0) return { levels };
  const nearest = tried.find((one) => 'fault' in one && one.fault !== 'geen-cijfers');
  return nearest && 'fault' in nearest ? nearest : { fault: 'geen-niveau', indicator: null };
}

const foundFor = lastAnswer((files: Files, atlas: Atlas, method: Score['method'], key: string): Found => {
  const parts = key.split(',').map((part): ScorePart => {
    const [indicator = '', side] = part.split('.');
    return { indicator, counts: side === 'laag' ? 'laag' : 'hoog', weight: 1 };
  });
  return find({ method, parts }, files, atlas);
});

/**
 * Points of every level on which all parts have figures, or why there is none. The same answer while only weights
 * change.
 */
export function pointsFor({ method, parts }: Score, files: Files, atlas: Atlas): Found {
  const key = parts.map(({ indicator, counts }) => `${indicator}.${counts}`).join(',');
  return foundFor(files, atlas, method, key);
}
