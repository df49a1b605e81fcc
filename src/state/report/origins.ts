import { weightWord } from '../../catalog/texts/absentWords';
import { reportOrigins } from '../../catalog/texts/reportOrigins';
import { reportSentences } from '../../catalog/texts/reportSentences';
import { screenTexts } from '../../catalog/texts/screen';
import { wordsOf } from '../../catalog/texts/words';
import { type AreaId, REGION } from '../../domain/area';
import type { Benchmark } from '../../domain/benchmark';
import type { Basis } from '../../domain/cell';
import { shownPeriod } from '../../domain/period';
import { formatNumber, formatValue } from '../../domain/unit';
import { readingOf } from '../reading';
import { comparisonLabel, type Scene } from '../scene';
import { placeName } from './cited';
import { edgeText } from './edgeText';
import { adjustedOrigins } from './originsAdjusted';
import { focusReadings } from './sentences/focus';
import { cited, peopleSource, sourcesOf } from './sources';

interface Worked {
  readonly basis: Basis;
  readonly coverage?: number;
}

/** Published, or computed from buurten with how much of the weight has a figure. */
function workedWords({ spec, lang }: Scene, { basis, coverage }: Worked): string {
  const texts = reportOrigins(lang);
  if (spec.nature === 'berekend') return texts.here;
  if (basis === 'gepubliceerd') return texts.published;
  if (spec.aggregate.kind === 'som') return wordsOf(lang).summed;
  if (coverage === undefined) return texts.computed;
  const share = formatValue(Math.floor(coverage * 100), 'procent', 0, lang);
  return screenTexts(lang).panel.based(share, weightWord(spec.aggregate, lang));
}

function line(parts: readonly (string | false)[]): string {
  return `${parts.filter(Boolean).join('; ')}.`;
}

function figureOrigin(scene: Scene): string {
  const { spec, lang, level, period, column } = scene;
  const texts = reportOrigins(lang);
  const { levels, panel } = screenTexts(lang);
  return line([
    texts.figure(spec.name[lang], levels[level], shownPeriod(period ?? '')),
    column !== undefined && column.sources.length > 0 && texts.source(cited(column.sources)),
    column !== undefined && workedWords(scene, { basis: column.basis }),
    spec.nature !== 'berekend' && panel.nature[spec.nature],
    column?.supplement === true && texts.supplement,
  ]);
}

function benchmarkOrigin(scene: Scene, benchmark: Extract<Benchmark, { kind: 'value' }>): string {
  const { spec, lang, atlas, view, comparison, change } = scene;
  const texts = reportOrigins(lang);
  const name = comparisonLabel(comparison, atlas, view);
  const periods = [change?.since, benchmark.period].flatMap((one) => (one ? [shownPeriod(one)] : []));
  return line([
    texts.ofArea(spec.name[lang], name, periods.join(reportSentences(lang).and)),
    texts.source(cited(sourcesOf(scene, benchmark.area))),
    workedWords(scene, benchmark),
  ]);
}

function areaOriginText(scene: Scene, id: AreaId): string {
  const { spec, lang, period } = scene;
  const texts = reportOrigins(lang);
  const reading = readingOf(scene, id);
  const sources = sourcesOf(scene, id);
  return line([
    texts.ofArea(spec.name[lang], reading ? placeName(reading) : id, shownPeriod(period ?? '')),
    sources.length > 0 && texts.source(cited(sources)),
    reading?.cell.kind === 'value' && workedWords(scene, reading.cell),
  ]);
}

function judgedOrigin(scene: Scene): string {
  const { spec, lang, atlas, view, comparison, cells } = scene;
  const texts = reportOrigins(lang);
  const floor = spec.populationFloor;
  return [
    texts.judged(comparisonLabel(comparison, atlas, view)),
    texts.band(edgeText(scene, 0)),
    cells.some((cell) => cell.kind === 'value' && cell.interval) && texts.interval,
    floor !== undefined && floor > 0 && texts.floor(formatNumber(floor, 0, lang)),
  ]
    .filter(Boolean)
    .join(' ');
}

function focusOrigin(scene: Scene): string {
  const { spec, lang, period, atlas } = scene;
  const texts = reportOrigins(lang);
  const [first] = atlas.rows('focusgebied');
  const bases = new Set(
    focusReadings(scene).flatMap(({ cell }) => (cell.kind === 'value' ? [cell.basis] : [])),
  );
  return line([
    texts.focus(spec.name[lang], shownPeriod(period ?? '')),
    first !== undefined && texts.source(cited(sourcesOf(scene, first.id))),
    bases.has('berekend') && texts.computed,
  ]);
}

/** Where the numbers with one origin come from, in words; undefined for an origin nobody knows. */
export function originText(scene: Scene, origin: string): string | undefined {
  const { lang, level, atlas, benchmarks } = scene;
  const texts = reportOrigins(lang);
  const { levels, levelsPlural } = screenTexts(lang);
  if (origin.startsWith('gebied ')) return areaOriginText(scene, origin.slice('gebied '.length) as AreaId);
  switch (origin) {
    case 'cijfer':
      return figureOrigin(scene);
    case 'vergelijking': {
      const found = benchmarks.find((one) => one.kind === 'value');
      return found?.kind === 'value' ? benchmarkOrigin(scene, found) : undefined;
    }
    case 'regio':
      return areaOriginText(scene, REGION);
    case 'inwoners':
      return texts.people(levels[level], atlas.file.populationYear, cited([peopleSource(scene)]));
    case 'telling':
      return texts.counted(levelsPlural[level], String(atlas.file.division));
    case 'oordeel':
      return judgedOrigin(scene);
    case 'focus':
      return focusOrigin(scene);
    default:
      return adjustedOrigins(scene, origin);
  }
}
