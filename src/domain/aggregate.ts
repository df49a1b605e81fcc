import { roundTo } from '../stats/rounding';
import { type Absence, absent, type Cell } from './cell';
import type { AggregateRule, WeightId } from './indicator';

/** An aggregate is refused when less than this share (0 to 1) of the weight has a figure. */
export const COVERAGE_FLOOR = 0.8;

/** Decimals a computed figure keeps beyond those of the indicator, so that rounding for show happens once. */
const SPARE_DECIMALS = 1;

/** Yearly means of counts keep a tenth. */
const COUNT_DECIMALS = 1;

/** What is known about a part of a larger area; counts the source suppressed are null. */
export interface PartWeights {
  readonly inwoners: number | null;
  readonly huishoudens: number | null;
  readonly volwassenen: number | null;
  /** Land in hectares. */
  readonly landHa: number;
}

/** A part of a larger area: its own figure and what it weighs. */
export interface Part {
  readonly cell: Cell;
  readonly weights: PartWeights;
}

/**
 * The figure of a larger area from those of its parts, by the rule of the indicator.
 *
 * - `gewogen`: mean weighted by a count; parts without a figure are left out, never counted as zero.
 * - `telling`: Σ counts / Σ weight × per; counts of parts where nobody lives are in it.
 * - `som`: sum; refused when a part that has or may have inwoners lacks a figure, as the sum would then miss it.
 * - `dichtheid`: Σ inwoners / Σ land in km², of the parts whose density or count is known; land is that of today.
 * - `geen`: refused, `niet-op-dit-niveau`.
 *
 * A suppressed weight counts as none. Under {@link COVERAGE_FLOOR} the answer is absent: with the reason all
 * parts share when none has a figure, else `niet-gepubliceerd` with the coverage reached. Values are rounded to
 * `decimals` plus one; coverage is a share from 0 to 1, rounded down to thousandths so that only full coverage says 1.
 */
export function aggregate(rule: AggregateRule, parts: readonly Part[], decimals: number): Cell {
  switch (rule.kind) {
    case 'geen':
      return absent('niet-op-dit-niveau');
    case 'gewogen':
      return weighted(parts, rule.weight, decimals);
    case 'telling':
      return counted(parts, rule.weight, rule.per, decimals);
    case 'som':
      return summed(parts, decimals);
    case 'dichtheid':
      return density(parts, decimals);
  }
}

/** Sums of more parts than this are given in tens. */
const EXACT_PARTS = 10;

/**
 * A sum of counts that were rounded to five, no more precise than it is: each part is off by 2.5 at most and by 1.4
 * as a rule, so a sum of more than ten is off by 5 or more as a rule, and is given in tens.
 */
export function honestSum(sum: number, parts: number): number {
  return parts > EXACT_PARTS ? Math.round(sum / 10) * 10 : sum;
}

function weighted(parts: readonly Part[], weight: WeightId, decimals: number): Cell {
  let total = 0;
  let covered = 0;
  let sum = 0;
  for (const { cell, weights } of parts) {
    const own = weights[weight] ?? 0;
    total += own;
    if (cell.kind === 'absent') continue;
    covered += own;
    sum += own * cell.value;
  }
  return answer(parts, sum, covered, total, decimals);
}

function counted(parts: readonly Part[], weight: WeightId, per: number, decimals: number): Cell {
  const known = parts.filter(({ cell }) => cell.count !== undefined);
  const weigh = (of: readonly Part[]) => of.reduce((sum, { weights }) => sum + (weights[weight] ?? 0), 0);
  const count = known.reduce((sum, { cell }) => sum + (cell.count ?? 0), 0);
  const cell = answer(parts, count * per, weigh(known), weigh(parts), decimals);
  return known.length === 0 ? cell : { ...cell, count: roundTo(count, COUNT_DECIMALS) };
}

function summed(parts: readonly Part[], decimals: number): Cell {
  const missing = parts.some(({ cell, weights }) => cell.kind === 'absent' && weights.inwoners !== 0);
  const sum = parts.reduce((subtotal, { cell }) => subtotal + (cell.kind === 'value' ? cell.value : 0), 0);
  const valued = parts.some(({ cell }) => cell.kind === 'value');
  if (!missing && valued) return computed(sum, 1, decimals);
  const weigh = (of: readonly Part[]) => of.reduce((all, { weights }) => all + (weights.inwoners ?? 0), 0);
  return refused(parts, weigh(parts.filter(({ cell }) => cell.kind === 'value')), weigh(parts));
}

/**
 * Inwoners on the land of a part: by its own density, which is of the right year, else by its count. Null when neither
 * is known, or the source does not cover the part in this period.
 */
function livingOn({ cell, weights }: Part): number | null {
  if (cell.kind === 'value') return (cell.value * weights.landHa) / 100;
  return cell.why === 'niet-gemeten' ? null : weights.inwoners;
}

function density(parts: readonly Part[], decimals: number): Cell {
  const counted = parts.filter((part) => livingOn(part) !== null);
  const land = (of: readonly Part[]) => of.reduce((sum, { weights }) => sum + weights.landHa, 0);
  const inwoners = counted.reduce((sum, part) => sum + (livingOn(part) ?? 0), 0);
  return answer(parts, inwoners * 100, land(counted), land(parts), decimals);
}

/** `sum / covered`, unless too little of the total is covered. */
function answer(parts: readonly Part[], sum: number, covered: number, total: number, decimals: number): Cell {
  if (covered <= 0 || covered < total * COVERAGE_FLOOR) return refused(parts, covered, total);
  return computed(sum / covered, covered / total, decimals);
}

/** No figure: why, and how much of the total has one where some of it has. */
function refused(parts: readonly Part[], covered: number, total: number): Cell {
  const cell = absent(sharedReason(parts));
  return covered > 0 ? { ...cell, coverage: shareOf(covered, total) } : cell;
}

function shareOf(covered: number, total: number): number {
  return Math.floor((covered / total) * 1000 + 1e-9) / 1000;
}

function computed(value: number, coverage: number, decimals: number): Cell {
  return {
    kind: 'value',
    value: roundTo(value, decimals + SPARE_DECIMALS),
    basis: 'berekend',
    coverage: shareOf(coverage, 1),
  };
}

/** The reason of the inhabited parts when they all have the same; places where nobody lives explain nothing. */
function sharedReason(parts: readonly Part[]): Absence {
  const all = parts.map(({ cell }) => (cell.kind === 'absent' ? cell.why : undefined));
  const inhabited = all.filter((why) => why !== 'niet-van-toepassing');
  const reasons = inhabited.length > 0 ? inhabited : all;
  const [first] = reasons;
  return first !== undefined && reasons.every((why) => why === first) ? first : 'niet-gepubliceerd';
}
