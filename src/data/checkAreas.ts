import { LEVELS, type Level, parseAreaId } from '../domain/area';
import { type AreasFile, GROUP_KINDS, type GroupKind } from '../domain/pack';
import { arrayAt, numberAt, objectAt, rootOf, textAt, wrongShape } from './shape';

const FILE = 'areas.json';
type RowCheck = (row: unknown, field: string) => void;

const COUNTS = ['inwoners', 'huishoudens', 'volwassenen'] as const;

function checkRow(value: unknown, field: string): void {
  const row = objectAt(value, FILE, field);
  const id = textAt(row.id, FILE, `${field}.id`);
  if (parseAreaId(id) !== id) throw wrongShape(FILE, `${field}.id: ${id} is geen gebiedscode`);
  textAt(row.name, FILE, `${field}.name`);
  numberAt(row.landHa, FILE, `${field}.landHa`);
  for (const count of COUNTS) {
    if (row[count] !== null) numberAt(row[count], FILE, `${field}.${count}`);
  }
  const point = arrayAt(row.point, FILE, `${field}.point`);
  numberAt(point[0], FILE, `${field}.point[0]`);
  numberAt(point[1], FILE, `${field}.point[1]`);
}

/** A group of a kind nobody knows would be missing from every list. */
function checkKind(value: unknown, field: string): void {
  const { kind } = objectAt(value, FILE, field);
  if (!GROUP_KINDS.includes(kind as GroupKind)) {
    throw wrongShape(FILE, `${field}.kind: ${String(kind)} is onbekend`);
  }
}

/** Members are areas; a group without them could not be drawn or counted. */
function checkMembers(value: unknown, field: string): void {
  const { members } = objectAt(value, FILE, field);
  arrayAt(members, FILE, `${field}.members`).forEach((member, index) => {
    textAt(member, FILE, `${field}.members[${index}]`);
  });
}

/** Rows of one list, each also held against what rows of this list need besides. */
function checkRows(value: unknown, field: string, checks: readonly RowCheck[] = []): void {
  const seen = new Set<unknown>();
  arrayAt(value, FILE, field).forEach((row, index) => {
    const place = `${field}[${index}]`;
    checkRow(row, place);
    for (const check of checks) check(row, place);
    const { id } = objectAt(row, FILE, place);
    if (seen.has(id)) throw wrongShape(FILE, `${place}.id: ${String(id)} komt twee keer voor`);
    seen.add(id);
  });
}

const CHECKS: Readonly<Partial<Record<Level, readonly RowCheck[]>>> = {
  focusgebied: [checkMembers, checkKind],
  postcodegebied: [checkMembers],
};

/** Checks `areas.json` at the door: version, every level present, every row with the fields drawing needs. */
export function checkAreas(json: unknown): AreasFile {
  const root = rootOf(json, FILE);
  const levels = objectAt(root.levels, FILE, 'levels');
  for (const level of LEVELS) checkRows(levels[level], `levels.${level}`, CHECKS[level]);
  checkRows(root.stadsdelen, 'stadsdelen', CHECKS.focusgebied);
  return json as AreasFile;
}
