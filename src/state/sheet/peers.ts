import type { Atlas } from '../../data/atlas';
import { type AreaKind, kindOf, type Level } from '../../domain/area';
import { groupKindOf } from '../../domain/areas';
import { columnOf } from '../../domain/cells';
import { figureOf } from '../../domain/groupCell';
import type { IndicatorSpec } from '../../domain/indicator';
import type { AreaRow, Column, ValuesFile } from '../../domain/pack';
import { underFloor } from '../sceneBase';
import type { SheetArea } from './sheetArea';

/** What peers are looked up in. */
export interface PeerQuestion {
  readonly spec: IndicatorSpec;
  readonly values: ValuesFile;
  readonly atlas: Atlas;
  readonly period: string;
}

/** Figures of areas of one kind. */
export interface Peers {
  readonly peers: readonly number[];
  readonly peerKind: AreaKind | undefined;
}

const NO_PEERS: Peers = { peers: [], peerKind: undefined };

/** Per atlas and file the answers per period; the same list is handed out for every area of a level. */
const known = new WeakMap<Atlas, WeakMap<ValuesFile, Map<string, Peers>>>();

function remembered({ atlas, values }: PeerQuestion, key: string, make: () => Peers): Peers {
  const files = known.get(atlas) ?? new WeakMap<ValuesFile, Map<string, Peers>>();
  known.set(atlas, files);
  const answers = files.get(values) ?? new Map<string, Peers>();
  files.set(values, answers);
  const answer = answers.get(key) ?? make();
  answers.set(key, answer);
  return answer;
}

function inColumn(spec: IndicatorSpec, rows: readonly AreaRow[], column: Column): readonly number[] {
  return column.values.flatMap((value, index) => {
    const row = rows[index];
    return value === null || !row || underFloor(spec, row) ? [] : [value];
  });
}

function ofLevel({ spec, values, atlas, period }: PeerQuestion, level: Level): Peers {
  const column = columnOf(values, level, period);
  return { peers: column ? inColumn(spec, atlas.rows(level), column) : [], peerKind: level };
}

function ofStadsdelen({ spec, values, atlas, period }: PeerQuestion): Peers {
  const peers = atlas.file.stadsdelen.flatMap(({ id, kind }) => {
    if (kind !== 'stadsdeel') return [];
    const cell = figureOf({ spec, values, period, areas: atlas, own: [] }, id);
    return cell.kind === 'value' ? [cell.value] : [];
  });
  return { peers, peerKind: 'stadsdeel' };
}

/**
 * Figures of all areas of the same kind in a period, those with too few inwoners for a rank left out. Worked out
 * once per file and period. The region and own areas have no peers, and neither have halves of the city and parts of
 * the region: there is one other of their kind at most.
 */
export function peersOf(question: PeerQuestion, { id, columns, place }: SheetArea): Peers {
  const kind = kindOf(id);
  if (columns === undefined || kind === 'eigen') return NO_PEERS;
  if (kind === 'stadsdeel' && place && groupKindOf(place.row) !== 'stadsdeel') return NO_PEERS;
  return remembered(question, `${kind} ${question.period}`, () =>
    kind === 'stadsdeel' ? ofStadsdelen(question) : ofLevel(question, columns),
  );
}
