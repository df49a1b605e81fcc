/** Every name and everyday name of the areas that are made of buurten, ready to be looked up. */
import { ALIASES } from '../../catalog/aliases';
import type { Atlas } from '../../data/atlas';
import { type AreaId, type AreaKind, kindOf, LEVELS, parseAreaId, REGION } from '../../domain/area';
import { gemeenteNameOf } from '../../domain/areas';
import { folded } from '../../domain/fold';
import type { AreaRow } from '../../domain/pack';
import { sheetAreaOf } from '../sheet/sheetArea';

/** An area that a line can mean. */
export interface Candidate {
  readonly id: AreaId;
  readonly name: string;
  readonly kind: AreaKind;
  readonly gemeente: string | undefined;
  /** Name of the wijk, of buurten. */
  readonly wijk: string | undefined;
  readonly members: readonly AreaId[];
}

/** Areas by what people call them. */
export interface AreaNames {
  /** The area with this code; undefined when the text is no code or no area has it. */
  byCode(text: string): Candidate | undefined;
  /** Areas with exactly this name, the kind that is most likely meant first. */
  byName(text: string): readonly Candidate[];
}

/** Kinds in the order in which a shared name is read: lists are mostly about buurten. */
const KINDS: readonly AreaKind[] = ['buurt', 'wijk', 'gemeente', 'focusgebied', 'stadsdeel', 'gemiddelde'];

/** A name as it is compared: without capitals, accents, spaces and signs, and with y as ij. */
export function nameKey(text: string): string {
  return folded(text)
    .replace(/y/g, 'ij')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The code a text is, also one that was written in groups: `BU 0917 2200`. */
export function codeIn(text: string): AreaId | undefined {
  return parseAreaId(/^\s*(bu|wk|gm|pc)[\s\d]{4,20}$/iu.test(text) ? text.replace(/\s/g, '') : text);
}

function candidateOf(id: AreaId, atlas: Atlas): Candidate | undefined {
  const area = sheetAreaOf(id, atlas, []);
  if (area === undefined) return undefined;
  const row: AreaRow | undefined = area.place?.row;
  return {
    id,
    name: area.name,
    kind: kindOf(id),
    gemeente: row && gemeenteNameOf(row, atlas),
    wijk: row?.wijk === undefined ? undefined : atlas.find(row.wijk)?.row.name,
    members: area.buurten.map((buurt) => buurt.id),
  };
}

/** Makes the lists once; some hundreds of areas take a few milliseconds. */
export function areaNamesOf(atlas: Atlas): AreaNames {
  const rows = [...LEVELS.flatMap((level) => atlas.rows(level)), ...atlas.file.stadsdelen];
  const candidates = new Map<AreaId, Candidate>();
  for (const id of [REGION, ...rows.map((row) => row.id)]) {
    const candidate = candidateOf(id, atlas);
    if (candidate) candidates.set(id, candidate);
  }
  const names = new Map<string, Candidate[]>();
  const add = (name: string, candidate: Candidate | undefined) => {
    const known = names.get(nameKey(name)) ?? [];
    if (candidate && !known.includes(candidate)) names.set(nameKey(name), [...known, candidate]);
  };
  for (const candidate of candidates.values()) {
    if (candidate.kind !== 'postcodegebied') add(candidate.name, candidate);
  }
  for (const { name, kind, areas } of ALIASES) {
    if (kind === 'naam') for (const id of areas) add(name, candidates.get(id as AreaId));
  }
  for (const list of names.values()) list.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return {
    byCode: (text) => {
      const id = codeIn(text);
      return id && candidates.get(id);
    },
    byName: (text) => names.get(nameKey(text)) ?? [],
  };
}
