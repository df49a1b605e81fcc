import { GROUPINGS } from '../../catalog/groupings';
import { THEMES } from '../../catalog/themes';
import type { IndicatorSpec } from '../../domain/indicator';
import type { Language } from '../../domain/text';

/** Rows under one heading. */
interface Group<R> {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly R[];
}

/** Rows under the headings of a grouping, or of the atlas's own themes; headings without rows are left out. */
export function groupsOf<R extends { readonly spec: IndicatorSpec }>(
  rows: readonly R[],
  grouping: string,
  lang: Language,
): readonly Group<R>[] {
  const byId = new Map(rows.map((row) => [row.spec.id, row]));
  const chosen = GROUPINGS.find(({ id }) => id === grouping);
  const groups = chosen
    ? chosen.groups.map(({ name, indicators }, index) => ({
        id: `${chosen.id}-${index + 1}`,
        name: name[lang],
        rows: indicators.flatMap((id) => byId.get(id) ?? []),
      }))
    : THEMES.map(({ id, name }) => ({
        id,
        name: name[lang],
        rows: rows.filter(({ spec }) => spec.theme === id),
      }));
  return groups.filter((group) => group.rows.length > 0);
}
