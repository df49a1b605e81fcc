/** Areas of a file, brought to buurten: by its codes where it is an export of the atlas, else by the 50 % rule. */
import { apportion, type BuurtShare } from '../../data/apportion';
import type { Atlas } from '../../data/atlas';
import type { FeatureRemark, ReadFeature } from '../../data/geojsonModel';
import { type AreaId, kindOf } from '../../domain/area';
import { isOwn } from '../../domain/ownArea';
import type { OwnColour } from '../../domain/view';
import { INSIDE } from '../drawnArea';

/** Buurten this near to the rule are named: it could have been otherwise. */
const NEAR = 0.1;
/** The rule is not decided by the last digit of a measurement. */
const MARGIN = 1e-6;

/** Part of the land of one buurt that lies in a drawn area, from 0 to 1. */
export type Close = Pick<BuurtShare, 'id' | 'share'>;

interface Imported {
  /** Name as the file gives it; null when it gives none. */
  readonly name: string | null;
  /** In order of their codes; may be empty. */
  readonly members: readonly AreaId[];
  readonly colour: OwnColour | null;
  readonly from: AreaId | null;
  readonly remarks: readonly FeatureRemark[];
}

export type ImportedArea = Imported &
  (
    | {
        readonly basis: 'omtrek';
        /** Part of the drawn area (0 to 1) that lies in the buurten chosen, and in any buurt at all. */
        readonly covered: number;
        readonly inRegion: number;
        /** Buurten just inside and just outside the rule, nearest first. */
        readonly justIn: readonly Close[];
        readonly justOut: readonly Close[];
      }
    | {
        readonly basis: 'codes';
        /** Codes in the file that this division does not have. */
        readonly unknown: readonly AreaId[];
        /** True when the outline in the file is that of other buurten. */
        readonly differs: boolean;
      }
  );

function belongs({ share }: Close): boolean {
  return share >= INSIDE - MARGIN;
}

function sumDrawn(shares: readonly BuurtShare[]): number {
  return Math.min(
    1,
    shares.reduce((sum, { ofDrawn }) => sum + ofDrawn, 0),
  );
}

function membersIn(shares: readonly BuurtShare[]): readonly AreaId[] {
  return shares
    .filter(belongs)
    .map(({ id }) => id)
    .sort();
}

function nearRule(shares: readonly BuurtShare[], inside: boolean): readonly Close[] {
  return shares
    .filter((one) => Math.abs(one.share - INSIDE) <= NEAR && belongs(one) === inside)
    .sort((a, b) => Math.abs(a.share - INSIDE) - Math.abs(b.share - INSIDE));
}

function byOutline(geometry: ReadFeature['geometry'], atlas: Atlas) {
  const shares = apportion(geometry, atlas);
  return {
    members: membersIn(shares),
    basis: 'omtrek' as const,
    covered: sumDrawn(shares.filter(belongs)),
    inRegion: sumDrawn(shares),
    justIn: nearRule(shares, true),
    justOut: nearRule(shares, false),
  };
}

/** An area another can be made from: one that stays what it is. */
function originIn(id: AreaId | null, atlas: Atlas): AreaId | null {
  return id !== null && !isOwn(id) && kindOf(id) !== 'gemiddelde' && atlas.find(id) ? id : null;
}

/** One object of a file as an area. */
export function importedArea({ name, geometry, remarks, own }: ReadFeature, atlas: Atlas): ImportedArea {
  const outline = byOutline(geometry, atlas);
  const members = own?.members.filter((id) => atlas.find(id)) ?? [];
  if (own === null || members.length === 0) return { name, remarks, colour: null, from: null, ...outline };
  return {
    name,
    remarks,
    members,
    colour: own.colour,
    from: originIn(own.from, atlas),
    basis: 'codes',
    unknown: own.members.filter((id) => !atlas.find(id)),
    differs: members.join() !== outline.members.join(),
  };
}

/** All objects of a file as one area; what they share counts once. */
export function importedTogether(
  features: readonly ReadFeature[],
  name: string | null,
  atlas: Atlas,
): ImportedArea {
  const coordinates = features.flatMap(({ geometry }) => geometry.coordinates);
  const remarks = [...new Set(features.flatMap((feature) => feature.remarks))];
  return {
    name,
    remarks,
    colour: null,
    from: null,
    ...byOutline({ type: 'MultiPolygon', coordinates }, atlas),
  };
}
