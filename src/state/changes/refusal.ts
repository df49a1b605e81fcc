import { SERIES } from '../../catalog/series';
import type { Benchmark } from '../../domain/benchmark';
import { periodsOf } from '../../domain/cells';
import { type Incomparable, incomparable, type Side } from '../../domain/comparable';
import { nearestTo } from '../../domain/nearest';
import type { Note } from '../../domain/note';
import type { ChangeRefusal, RefusedChange } from '../../domain/refusedChange';
import type { Comparison, Since } from '../../domain/view';
import type { SceneBase } from '../sceneBase';
import { benchmarksIn, type OtherFigures } from './question';
import { twoTables } from './twoTables';

/** Ways out that are offered at most: more would be a menu. */
const MOST_OFFERS = 3;

type Ways = RefusedChange['uitweg'];

function own(period: string): Since {
  return { period, indicator: null };
}

/** Why figures since then are no series with those on screen; null where they are. */
export function noSeries(base: SceneBase, since: Since, beside: OtherFigures): Incomparable | null {
  const { spec, values, level, period } = base;
  const other = since.indicator === null || since.indicator === spec.id;
  const file = other ? values : beside[since.indicator ?? ''];
  if (period === null || !file) return { why: 'ander-onderwerp' };
  const earlier: Side = { values: file, period: since.period };
  return incomparable(earlier, { values, period }, level, SERIES);
}

/** Earlier periods of the subject itself that can be compared with the period on screen, newest first. */
function comparableSince(base: SceneBase): readonly string[] {
  return periodsOf(base.values, base.level).filter((period) => noSeries(base, own(period), {}) === null);
}

function nearestFirst(periods: readonly string[], asked: string): readonly string[] {
  const apart = (period: string) => Math.abs(Number(period.slice(-4)) - Number(asked.slice(-4)));
  return [...periods].sort((a, b) => apart(a) - apart(b));
}

/** Ways out where figures are no series: the nearest year that is one, or the two years the other way round. */
function seriesWays(base: SceneBase, since: Since, reden: Incomparable): Ways {
  const jaar = base.period === base.periods[0] ? null : base.period;
  if (reden.why === 'later') return [{ sinds: own(base.period ?? ''), jaar: since.period }];
  if (reden.why === 'zelfde-jaar' && jaar !== null) return [{ jaar: null }];
  return nearestFirst(comparableSince(base), since.period)
    .slice(0, 1)
    .map((period) => ({ sinds: own(period) }));
}

type Missing = Extract<Benchmark, { readonly kind: 'absent' }>;

/** What is missing of a comparison in two periods; undefined where some area has it in both. */
function missingIn(
  base: SceneBase,
  periods: readonly [string, string],
  comparison: Comparison = base.comparison,
): { readonly missing: Missing; readonly in: string } | undefined {
  const [then, now] = periods.map((period) => benchmarksIn(base, period, comparison));
  if (base.rows.some((_, row) => then?.[row]?.kind === 'value' && now?.[row]?.kind === 'value'))
    return undefined;
  const lacking = (benchmarks: readonly Benchmark[] | undefined) => {
    const missing = benchmarks?.filter((benchmark) => benchmark.kind === 'absent') ?? [];
    return missing.length < base.rows.length
      ? undefined
      : (missing.find(({ why }) => why !== 'is-zelf') ?? missing[0]);
  };
  const [early, late] = [lacking(then), lacking(now)];
  const missing = early ?? late ?? ({ kind: 'absent', why: 'geen-cijfer' } as const);
  return { missing, in: early || !late ? periods[0] : periods[1] };
}

/** Ways out where there is nothing to measure the gap to: the figure itself, a year or another comparison. */
function gapWays(base: SceneBase, since: string, jaar: string): Ways {
  const years = nearestFirst(comparableSince(base), since).find((one) => !missingIn(base, [one, jaar]));
  const other = nearestTo(base.comparison, base.atlas).find((one) => !missingIn(base, [since, jaar], one));
  return [
    { kleur: 'waarde' },
    ...(other === undefined ? [] : [{ vergelijk: other }]),
    ...(years === undefined ? [] : [{ sinds: own(years) }]),
  ];
}

/** Why the gap cannot be followed from then to now; null where it can. */
function noGap(base: SceneBase, since: string, jaar: string): ChangeRefusal | null {
  const found = missingIn(base, [since, jaar]);
  return found
    ? { why: 'geen-vergelijking', vergelijk: base.comparison, reden: found.missing.why, in: found.in }
    : null;
}

function noteOf(
  base: SceneBase,
  sinds: Since,
  reden: ChangeRefusal,
  more: Pick<RefusedChange, 'tabellen' | 'uitweg'>,
): Note {
  const { spec, level, period } = base;
  const params = { indicator: spec.id, niveau: level, sinds, jaar: period ?? '', reden, ...more };
  return { code: 'verandering-geweigerd', params: { ...params, uitweg: more.uitweg.slice(0, MOST_OFFERS) } };
}

/** Why a change cannot be shown, in a note with the ways out; null where it can. `gap` asks for a benchmark as well. */
export function refusalOf(base: SceneBase, since: Since, beside: OtherFigures, gap: boolean): Note | null {
  const series = noSeries(base, since, beside);
  if (series) {
    const other = series.why === 'andere-tabel' ? beside[since.indicator ?? ''] : undefined;
    const tabellen = other ? twoTables(base, other) : null;
    return noteOf(base, since, series, { tabellen, uitweg: seriesWays(base, since, series) });
  }
  const jaar = base.period ?? '';
  const reden = gap ? noGap(base, since.period, jaar) : null;
  return reden && noteOf(base, since, reden, { tabellen: null, uitweg: gapWays(base, since.period, jaar) });
}
