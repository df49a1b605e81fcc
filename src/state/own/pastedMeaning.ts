/** What one piece of a pasted list means: a code, a name, a name with its gemeente. */
import { kindOf } from '../../domain/area';
import { type AreaNames, type Candidate, codeIn, nameKey } from './areaNames';

/** Why a line is not an area. `code-indeling`: a code of the region, but not of this division. */
export type UnknownWhy = 'naam' | 'code-indeling' | 'code-elders';

export type Meaning =
  | {
      readonly kind: 'gevonden';
      readonly candidate: Candidate;
      /** Larger or smaller areas with the same name. */
      readonly others: readonly Candidate[];
    }
  | { readonly kind: 'meerduidig'; readonly candidates: readonly Candidate[] };

/** No name with its gemeente is longer. */
const LONGEST_NAMED = 200;
const KIND_WORD = /^(buurt|wijk|gemeente|stadsdeel|focusgebied)\s+/iu;

/** The meaning of a name that these areas have, the likeliest first; undefined when there are none. */
export function meaningOf(candidates: readonly Candidate[]): Meaning | undefined {
  const [first] = candidates;
  if (first === undefined) return undefined;
  const same = candidates.filter(({ kind }) => kind === first.kind);
  if (same.length > 1) return { kind: 'meerduidig', candidates };
  const known = new Set([first.members.join()]);
  const others = candidates.slice(1).filter(({ members }) => {
    const isNew = !known.has(members.join());
    known.add(members.join());
    return isNew;
  });
  return { kind: 'gevonden', candidate: first, others };
}

/** True when a text names where an area lies: its gemeente or its wijk. */
export function liesIn(candidate: Candidate, place: string): boolean {
  const key = nameKey(place.replace(KIND_WORD, ''));
  const names = [
    candidate.gemeente,
    candidate.wijk,
    candidate.kind === 'gemeente' ? candidate.name : undefined,
  ];
  return names.some((name) => name !== undefined && nameKey(name) === key);
}

/** Areas with a name, also with the kind before it: `wijk Simpelveld`. */
function named(text: string, names: AreaNames): readonly Candidate[] {
  const whole = names.byName(text);
  const kind = KIND_WORD.exec(text)?.[1]?.toLowerCase();
  if (whole.length > 0 || kind === undefined) return whole;
  return names.byName(text.replace(KIND_WORD, '')).filter((candidate) => candidate.kind === kind);
}

/** `Naam (Gemeente)` and `Naam, Gemeente`, of which the gemeente may be a wijk. */
export function placed(text: string, names: AreaNames): readonly Candidate[] {
  if (text.length > LONGEST_NAMED) return [];
  const [, name, place] = /^(.+?)\s*(?:\(([^()]+)\)|,\s*[^,]+)$/u.exec(text) ?? [];
  if (name === undefined) return [];
  const where = place ?? text.slice(text.lastIndexOf(',') + 1);
  return named(name, names).filter((candidate) => liesIn(candidate, where));
}

/** What a text means; undefined when no area is called so. */
export function meaningIn(text: string, names: AreaNames): Meaning | undefined {
  const code = names.byCode(text);
  if (code) return { kind: 'gevonden', candidate: code, others: [] };
  return meaningOf(named(text, names)) ?? meaningOf(placed(text, names));
}

/** Gemeenten that are part of Beekdaelen since 2019. */
const FORMER = ['0881', '0951', '0962'];

/** Why a text without a meaning has none. */
export function whyUnknown(text: string, names: AreaNames): UnknownWhy {
  const id = codeIn(text);
  if (id === undefined || !/^(BU|WK|GM|PC)/.test(id)) return 'naam';
  if (kindOf(id) === 'postcodegebied') return 'code-elders';
  const gemeente = id.slice(2, 6);
  return FORMER.includes(gemeente) || names.byCode(`GM${gemeente}`) ? 'code-indeling' : 'code-elders';
}

/** The areas a text can mean. */
export function candidatesIn(meaning: Meaning): readonly Candidate[] {
  return meaning.kind === 'gevonden' ? [meaning.candidate] : meaning.candidates;
}
