import type { AreaRow } from '../../../domain/pack';
import type { GroupPart, Quadrant, RuleFinding } from '../../../domain/spatial';
import type { SpatialAnswer } from '../../../stats/spatial/question';
import type { AreaFinding } from './groupsModel';
import type { GroupsQuestion } from './question';
import { evidenceOf, isNearIndication, isNearStrong, type Judged, judge } from './steps';

/** What is found per row of the level, and the largest p that stands under the rule of the view. */
interface Found {
  readonly findings: readonly (AreaFinding | null)[];
  readonly threshold: number | null;
}

/** The area, then its neighbours; what is at the mean counts as high, as it is not below. */
function quadrantOf(z: number, lag: number): Quadrant {
  return `${z >= 0 ? 'hoog' : 'laag'}-${lag >= 0 ? 'hoog' : 'laag'}`;
}

/** What each rule says of a value; rules under which it has no neighbours say nothing. */
function ruleFindings(
  place: number,
  z: number,
  judged: readonly Judged[],
  { rules }: GroupsQuestion,
): readonly RuleFinding[] {
  return judged.flatMap((one, at): readonly RuleFinding[] => {
    const { lag: lags, p: ps } = one.local;
    const [rule, lag, p] = [rules[at], lags[place] ?? null, ps[place] ?? null];
    if (!rule || lag === null || p === null) return [];
    const close = isNearStrong(p, one) || isNearIndication(p, one);
    return [{ rule, quadrant: quadrantOf(z, lag), evidence: evidenceOf(p, one), p, close }];
  });
}

/** The evidence under the rule of the view, with that under all rules that say something. */
interface Ruled {
  readonly own: RuleFinding;
  readonly all: readonly RuleFinding[];
}

function isAlike({ quadrant }: RuleFinding): boolean {
  return quadrant === 'hoog-hoog' || quadrant === 'laag-laag';
}

/**
 * `kern` where the evidence is strong for the same quadrant under every rule asked; `rand` where it is weaker, or only
 * under some. Null outside groups.
 */
function partOf({ own, all }: Ruled, asked: number): GroupPart | null {
  if (own.evidence === 'geen' || !isAlike(own)) return null;
  const steady = all.every((one) => one.evidence === 'sterk' && one.quadrant === own.quadrant);
  return steady && all.length === asked ? 'kern' : 'rand';
}

/** True where other shuffles can change the step of the area, or whether it belongs to the core. */
function isClose({ own, all }: Ruled, part: GroupPart | null): boolean {
  if (own.close || part === null) return own.close;
  if (part === 'kern') return all.some(({ close }) => close);
  const lacking = all.filter((one) => one.evidence !== 'sterk' || one.quadrant !== own.quadrant);
  return lacking.length > 0 && lacking.every(({ close, quadrant }) => close && quadrant === own.quadrant);
}

function findingOf(
  place: number,
  area: AreaRow | undefined,
  judged: readonly Judged[],
  asked: GroupsQuestion,
  { z: scores }: SpatialAnswer,
): AreaFinding | null {
  const z = scores[place] ?? 0;
  const rules = ruleFindings(place, z, judged, asked);
  const [own, local] = [rules.find(({ rule }) => rule === asked.rules[0]), judged[0]?.local];
  if (!own || !local) return null;
  const ruled = { own, all: rules };
  const part = partOf(ruled, asked.rules.length);
  return {
    quadrant: own.quadrant,
    evidence: own.evidence,
    part,
    z,
    lag: local.lag[place] ?? 0,
    moran: local.moran[place] ?? 0,
    gi: local.gi[place] ?? 0,
    p: own.p,
    close: isClose(ruled, part),
    neighbours: asked.neighbours[place] ?? [],
    unscored: asked.unscored[place] ?? [],
    edge: area?.edge ?? false,
    rules,
  };
}

/** Reads an answer; each rule is judged by its own correction for many tests. */
export function findingsOf(areas: readonly AreaRow[], asked: GroupsQuestion, answer: SpatialAnswer): Found {
  const judged = answer.rules.map(({ local }) => judge(local, asked.question.permutations));
  const findings: (AreaFinding | null)[] = areas.map(() => null);
  asked.rows.forEach((row, place) => {
    findings[row] = findingOf(place, areas[row], judged, asked, answer);
  });
  return { findings, threshold: judged[0]?.threshold ?? null };
}
