import type { AreaRow } from '../../../domain/pack';
import type { AreaFinding, FoundGroup } from './groupsModel';

type Findings = readonly (AreaFinding | null)[];

/** Side of the group an area is part of; null where it is in none. */
function sideOf(finding: AreaFinding | null | undefined): FoundGroup['side'] | null {
  if (!finding || finding.part === null) return null;
  return finding.quadrant === 'hoog-hoog' ? 'hoog' : 'laag';
}

/** Per row its neighbours on the same side; who counts one as a neighbour is a neighbour of it, whatever the rule. */
function linksOf(findings: Findings): ReadonlyMap<number, ReadonlySet<number>> {
  const links = new Map<number, Set<number>>();
  const link = (from: number, to: number) => links.set(from, (links.get(from) ?? new Set()).add(to));
  findings.forEach((finding, row) => {
    const side = sideOf(finding);
    for (const other of finding?.neighbours ?? []) {
      if (side === null || sideOf(findings[other]) !== side) continue;
      link(row, other);
      link(other, row);
    }
  });
  return links;
}

/** Rows that can be reached from one, itself first. */
function reachedFrom(start: number, links: ReadonlyMap<number, ReadonlySet<number>>): readonly number[] {
  const reached = new Set([start]);
  for (const row of reached) for (const other of links.get(row) ?? []) reached.add(other);
  return [...reached];
}

function groupOf(
  members: readonly number[],
  side: FoundGroup['side'],
  findings: Findings,
  rows: readonly AreaRow[],
): FoundGroup {
  const inwonersOf = (row: number) => rows[row]?.inwoners ?? 0;
  const ordered = members.toSorted((a, b) => inwonersOf(b) - inwonersOf(a) || a - b);
  const isCore = (row: number) => findings[row]?.part === 'kern';
  return {
    side,
    core: ordered.filter(isCore),
    rim: ordered.filter((row) => !isCore(row)),
    inwoners: members.reduce((sum, row) => sum + inwonersOf(row), 0),
  };
}

/**
 * Areas of a side that touch under the rule of the view, with those they touch in turn. Groups with most inwoners
 * first, and so within a group; an area that touches no other is a group of one.
 */
export function groupsIn(findings: Findings, rows: readonly AreaRow[]): readonly FoundGroup[] {
  const links = linksOf(findings);
  const seen = new Set<number>();
  const groups = findings.flatMap((finding, row): readonly FoundGroup[] => {
    const side = sideOf(finding);
    if (side === null || seen.has(row)) return [];
    const members = reachedFrom(row, links);
    for (const member of members) seen.add(member);
    return [groupOf(members, side, findings, rows)];
  });
  return groups.toSorted((a, b) => b.inwoners - a.inwoners);
}

/** The group an area is part of; undefined where it is in none. */
export function groupWith(groups: readonly FoundGroup[], row: number): FoundGroup | undefined {
  return groups.find(({ core, rim }) => core.includes(row) || rim.includes(row));
}
