import type { AreaId } from '../../domain/area';
import { cellsOf, periodsOf } from '../../domain/cells';
import type { ValuesFile } from '../../domain/pack';
import type { TwoFigures, TwoTables } from '../../domain/refusedChange';
import { roundTo } from '../../stats/rounding';
import { type SceneBase, underFloor } from '../sceneBase';

const COUNTRY = 'nederland' as AreaId;

/** Figures of both tables per area that has both, as shown, largest difference first. */
function pairsIn(base: SceneBase, other: ValuesFile, jaar: string): readonly TwoFigures[] {
  const { spec, values, level, rows } = base;
  const [then, now] = [other, values].map((file) => cellsOf(file, level, jaar, rows.length));
  const apart = ({ toen, nu }: TwoFigures) => Math.abs(nu - toen);
  return rows
    .flatMap((row, index) => {
      const [old, fresh] = [then?.[index], now?.[index]];
      if (old?.kind !== 'value' || fresh?.kind !== 'value' || underFloor(spec, row)) return [];
      const [toen, nu] = [old, fresh].map(({ value }) => roundTo(value, spec.decimals));
      return [{ area: row.id, jaar, toen: toen ?? 0, nu: nu ?? 0 }];
    })
    .sort((a, b) => apart(b) - apart(a));
}

/** Nederland in the newest year in which both tables give another figure. */
function countryIn({ values, spec }: SceneBase, other: ValuesFile): readonly TwoFigures[] {
  const land = (file: ValuesFile) =>
    file.benchmarks.flatMap((row) =>
      row.area === 'nederland' && 'value' in row
        ? [{ jaar: row.period, value: roundTo(row.value, spec.decimals) }]
        : [],
    );
  const before = new Map(land(other).map(({ jaar, value }) => [jaar, value]));
  const found = land(values)
    .sort((a, b) => b.jaar.localeCompare(a.jaar))
    .flatMap(({ jaar, value }) => {
      const toen = before.get(jaar);
      return toen === undefined || toen === value ? [] : [{ area: COUNTRY, jaar, toen, nu: value }];
    });
  return found.slice(0, 1);
}

/** What shows that two tables are no series: the newest year both have, in numbers. Null where they share no year. */
export function twoTables(base: SceneBase, other: ValuesFile): TwoTables | null {
  const theirs = periodsOf(other, base.level);
  const jaar = base.periods.find((period) => theirs.includes(period));
  if (jaar === undefined) return null;
  const pairs = pairsIn(base, other, jaar);
  const different = pairs.filter(({ toen, nu }) => toen !== nu);
  return {
    jaar,
    anders: different.length,
    van: pairs.length,
    voorbeelden: [...different.slice(0, 1), ...countryIn(base, other)],
  };
}
