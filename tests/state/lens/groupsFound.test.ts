import { describe, expect, it } from 'vitest';
import type { AreaRow } from '../../../src/domain/pack';
import type { Evidence, GroupPart, Quadrant } from '../../../src/domain/spatial';
import { groupClassOf } from '../../../src/state/lens/groups/classing';
import { findingsOf } from '../../../src/state/lens/groups/findings';
import { groupsIn, groupWith } from '../../../src/state/lens/groups/groupsFound';
import type { AreaFinding } from '../../../src/state/lens/groups/groupsModel';
import { reachOf } from '../../../src/state/lens/groups/passing';
import { evidenceOf, isNearIndication, isNearStrong, judge } from '../../../src/state/lens/groups/steps';
import type { GlobalAnswer, RuleAnswer } from '../../../src/stats/spatial/question';

const HISTOGRAM = { from: 0, to: 1, counts: [] };
const GLOBAL: GlobalAnswer = { i: 0, expected: 0, p: 1, mean: 0, sd: 1, histogram: HISTOGRAM };

function finding(quadrant: Quadrant, part: GroupPart | null, neighbours: readonly number[]): AreaFinding {
  const evidence: Evidence = part === 'kern' ? 'sterk' : part === 'rand' ? 'aanwijzing' : 'geen';
  const numbers = { z: 0, lag: 0, moran: 0, gi: 0, p: 1, close: false };
  return { quadrant, part, evidence, ...numbers, neighbours, unscored: [], edge: false, rules: [] };
}

function area(inwoners: number): AreaRow {
  return { name: '', inwoners, edge: false } as unknown as AreaRow;
}

describe('groups', () => {
  const findings = [
    finding('hoog-hoog', 'rand', [1]),
    finding('hoog-hoog', 'kern', []),
    finding('laag-laag', 'rand', [1]),
    null,
    finding('hoog-hoog', 'rand', [5]),
    finding('hoog-hoog', null, [4]),
    finding('hoog-hoog', 'rand', [1]),
  ];
  const rows = [10, 20, 500, 0, 40, 1000, 30].map(area);
  const groups = groupsIn(findings, rows);

  it('are joined whoever names the other as a neighbour, on one side, by areas that are part of a group', () => {
    expect(groups.map(({ core, rim }) => [...core, ...rim])).toEqual([[2], [1, 6, 0], [4]]);
  });

  it('name the core first, then those with most inwoners, and count them', () => {
    expect(groups[1]).toEqual({ side: 'hoog', core: [1], rim: [6, 0], inwoners: 60 });
  });

  it('are found by an area, and not by one outside', () => {
    expect(groupWith(groups, 6)).toBe(groups[1]);
    expect(groupWith(groups, 5)).toBeUndefined();
  });
});

/** Three values; every value has the lag and p given under each rule. */
function answerOf(rules: readonly { readonly lag: number; readonly p: number }[]) {
  const local = ({ lag, p }: { readonly lag: number; readonly p: number }): RuleAnswer => ({
    global: GLOBAL,
    local: { lag: [lag, -1, null], moran: [1, 1, null], gi: [1, 1, null], p: [p, 0.9, null] },
  });
  return { z: [1, 0, 1], rules: rules.map(local) };
}

const ASKED = {
  question: { values: [1, 2, 3], rules: [], permutations: 9999, seed: 1 },
  rows: [0, 2, 3],
  rules: [{ kind: 'grens' }, { kind: 'lijn' }, { kind: 'naaste', count: 6 }] as const,
  neighbours: [[2], [0], []],
  unscored: [[], [], [1]],
};
const ROWS = [1, 2, 3, 4].map(area);
const STRONG = { lag: 1, p: 0.0002 };
const found = (rules: Parameters<typeof answerOf>[0]) => findingsOf(ROWS, ASKED, answerOf(rules));

describe('findings', () => {
  it('are core only where every rule is strong about the same kind', () => {
    const part = (other: { readonly lag: number; readonly p: number }) =>
      found([STRONG, STRONG, other]).findings[0]?.part;
    expect(part(STRONG)).toBe('kern');
    expect(part({ lag: 1, p: 0.04 })).toBe('rand');
    expect(part({ lag: -1, p: 0.0002 })).toBe('rand');
  });

  it('are no core where a rule has no neighbours to say something about', () => {
    const silent = answerOf([STRONG, STRONG, STRONG]);
    const rules = silent.rules.map((rule, at) =>
      at === 2 ? { ...rule, local: { ...rule.local, p: [null, 0.9, null] } } : rule,
    );
    expect(findingsOf(ROWS, ASKED, { ...silent, rules }).findings[0]?.part).toBe('rand');
  });

  it('are no part of a group where the area differs from its neighbours, or nothing is found', () => {
    const apart = { lag: -1, p: 0.0002 };
    expect(found([apart, apart, apart]).findings[0]).toMatchObject({ quadrant: 'hoog-laag', part: null });
    const nothing = { lag: 1, p: 0.2 };
    expect(found([nothing, STRONG, STRONG]).findings[0]).toMatchObject({ evidence: 'geen', part: null });
  });

  it('stand in the row of their area; null without a figure or without neighbours', () => {
    const { findings } = found([STRONG, STRONG, STRONG]);
    expect(findings.map((one) => one !== null)).toEqual([true, false, true, false]);
    expect(findings[2]).toMatchObject({ quadrant: 'hoog-laag', evidence: 'geen' });
  });

  it('are close where one rule can tip the core, or every rule that keeps it out', () => {
    const near = { lag: 1, p: 0.024 };
    const close = (rules: Parameters<typeof answerOf>[0]) => found(rules).findings[0]?.close;
    expect(close([STRONG, STRONG, STRONG])).toBe(false);
    expect(close([STRONG, STRONG, near])).toBe(true);
    expect(found([STRONG, STRONG, near]).findings[0]?.part).toBe('kern');
    expect(close([STRONG, STRONG, { lag: 1, p: 0.026 }])).toBe(true);
    expect(close([STRONG, STRONG, { lag: 1, p: 0.04 }])).toBe(false);
    expect(close([STRONG, { lag: 1, p: 0.026 }, { lag: 1, p: 0.04 }])).toBe(false);
  });
});

describe('steps of evidence', () => {
  const local = { lag: [], moran: [], gi: [], p: [0.001, 0.02, 0.04, 0.9, null] };
  const judged = judge(local, 9999);

  it('hold each p against the correction, nulls aside', () => {
    expect(judged).toMatchObject({ threshold: 0.02, tests: 4, passed: 2 });
    expect([0.02, 0.021, 0.05, 0.051].map((p) => evidenceOf(p, judged))).toEqual([
      'sterk',
      'aanwijzing',
      'aanwijzing',
      'geen',
    ]);
    expect(evidenceOf(0.0002, { threshold: null })).toBe('aanwijzing');
  });

  it('are near within two standard errors of the shuffling', () => {
    expect([0.024, 0.02, 0.0375].map((p) => isNearStrong(p, judged))).toEqual([false, false, true]);
    expect([0.046, 0.05, 0.054, 0.06, 0.04].map((p) => isNearIndication(p, judged))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('what shuffles can show', () => {
  it('offers the next usual number, from the rule behind it', () => {
    expect(reachOf(999, 201).offer).toBe(9999);
    expect(reachOf(8038, 201).offer).toBe(9999);
    expect(reachOf(8039, 201).offer).toBeNull();
    expect(reachOf(9999, 251).offer).toBe(99_999);
    expect(reachOf(99, 20)).toEqual({ smallest: 0.02, needed: 0.0025, offer: 999 });
  });

  it('offers nothing where no usual number would do', () => {
    const reach = reachOf(99_999, 14_500);
    expect(reach.offer).toBeNull();
    expect(reach.smallest).toBeGreaterThan(reach.needed);
  });
});

describe('classes', () => {
  it('show core and rim apart, and no finding as none whatever the quadrant', () => {
    expect(groupClassOf(finding('hoog-hoog', 'kern', []))).toBe('hoog-hoog-kern');
    expect(groupClassOf(finding('laag-laag', 'rand', []))).toBe('laag-laag-rand');
    expect(groupClassOf(finding('laag-hoog', null, []))).toBe('geen');
    expect(groupClassOf({ ...finding('laag-hoog', null, []), evidence: 'aanwijzing' })).toBe('laag-hoog');
  });
});
