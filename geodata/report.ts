import { LEVELS } from '../src/domain/area';
import type { Manifest } from '../src/domain/pack';
import { roundTo } from '../src/stats/rounding';
import type { OutputFile } from './output/files';
import type { Snapshot } from './steps/compile';

/** The report at the end of a run that wrote a snapshot: what came in, what came out, and how well it fits. */
export function describeSnapshot({ areas, geometry, facts }: Snapshot, files: readonly OutputFile[]): string {
  const counts = LEVELS.map((level) => `${areas.levels[level].length} ${level}`).join(', ');
  const { points, largestDeviationM, toleranceM2, multipart } = geometry.facts;
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return [
    `${facts.region.name}, division ${facts.division}: ${counts}`,
    `Borders: ${points} points, at most ${largestDeviationM} m off (tolerance ${toleranceM2} m²), ${multipart} areas in parts`,
    section('Sources', facts.sources.map(sourceLine)),
    section('Coverage (areas with a figure, newest period)', coverageLines(facts.coverage)),
    section('Computed gemeente figures against published ones', verificationLines(facts.verification)),
    section('Warnings', facts.warnings),
    `${files.length} files, ${bytes} bytes`,
  ].join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`)].join('\n');
}

function sourceLine({ id, rows, stated, areas, unmatched, dropped }: Manifest['sources'][number]): string {
  const levels = Object.entries(areas).map(([level, count]) => `${count} ${level}`);
  const left = Object.entries(dropped).map(([reason, count]) => `${count} ${reason} dropped`);
  const strange = unmatched.length > 0 ? [`${unmatched.length} unmatched: ${someOf(unmatched)}`] : [];
  return [`${id}: ${rows} rows`, stated ?? 'no date', ...levels, ...left, ...strange].join(', ');
}

function someOf(codes: readonly string[]): string {
  const shown = codes.slice(0, 5).join(' ');
  return codes.length > 5 ? `${shown} …` : shown;
}

function coverageLines(coverage: Manifest['coverage']): string[] {
  const indicators = [...new Set(coverage.map(({ indicator }) => indicator))];
  return indicators.map((indicator) => {
    const own = coverage.filter((column) => column.indicator === indicator);
    const newest = LEVELS.flatMap((level) => {
      const columns = own.filter((column) => column.level === level);
      const [first] = columns;
      if (!first) return [];
      const marks = [first.basis === 'berekend' ? 'computed' : '', first.supplement ? 'supplement' : ''];
      const note = marks.filter((mark) => mark !== '').join(', ');
      const earlier = columns.length > 1 ? ` +${columns.length - 1}` : '';
      return [`${level} ${first.period} ${first.valued}/${first.of}${note ? ` (${note})` : ''}${earlier}`];
    });
    return `${indicator}: ${newest.join(', ')}`;
  });
}

/** Per indicator and period: how many gemeenten, mean and largest difference, and where the largest is. */
function verificationLines(verification: Manifest['verification']): string[] {
  const groups = new Map<string, Manifest['verification'][number][]>();
  for (const one of verification) {
    const key = `${one.indicator} ${one.period}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([key, list]) => {
    const differences = list.map(({ computed, published, area }) => ({ size: computed - published, area }));
    const mean = differences.reduce((sum, { size }) => sum + size, 0) / differences.length;
    const largest = differences.reduce((a, b) => (Math.abs(b.size) > Math.abs(a.size) ? b : a));
    return `${key}: ${list.length} gemeenten, mean ${signed(mean)}, largest ${signed(largest.size)} (${largest.area})`;
  });
}

function signed(value: number): string {
  const rounded = roundTo(value, 3);
  return rounded > 0 ? `+${rounded}` : String(rounded);
}
