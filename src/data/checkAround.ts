import { gemeenteOf, kindOf, parseAreaId } from '../domain/area';
import { type AroundFile, ZONES, type Zone } from '../domain/pack';
import { checkColumn } from './checkValues';
import { arrayAt, type JsonObject, numberAt, objectAt, rootOf, textAt, wrongShape } from './shape';

/** File that faults name. */
const FILE = 'around-wijk.json';

const COUNTS = ['inwoners', 'huishoudens', 'volwassenen'] as const;

/** The objects of a list, each with what tells it from the others, which may occur once. */
function distinct(
  value: unknown,
  field: string,
  keyOf: (one: JsonObject, place: string) => string,
): string[] {
  const seen = new Set<string>();
  arrayAt(value, FILE, field).forEach((one, index) => {
    const place = `${field}[${index}]`;
    const key = keyOf(objectAt(one, FILE, place), place);
    if (seen.has(key)) throw wrongShape(FILE, `${place}: ${key} komt twee keer voor`);
    seen.add(key);
  });
  return [...seen];
}

/** The id of a row, of the kind it must be. */
function idAt(row: JsonObject, kind: 'gemeente' | 'wijk', place: string): string {
  const text = textAt(row.id, FILE, `${place}.id`);
  const id = parseAreaId(text);
  if (id !== text || kindOf(id) !== kind) throw wrongShape(FILE, `${place}.id: ${text} is geen ${kind}`);
  textAt(row.name, FILE, `${place}.name`);
  return id;
}

function checkGemeente(row: JsonObject, place: string): string {
  const zone = textAt(row.zone, FILE, `${place}.zone`);
  if (!ZONES.includes(zone as Zone)) throw wrongShape(FILE, `${place}.zone: ${zone} is onbekend`);
  return idAt(row, 'gemeente', place);
}

function checkWijk(row: JsonObject, place: string, gemeenten: ReadonlySet<string>): string {
  for (const count of COUNTS) {
    if (row[count] !== null) numberAt(row[count], FILE, `${place}.${count}`);
  }
  const id = idAt(row, 'wijk', place);
  const gemeente = gemeenteOf(id as AroundFile['wijken'][number]['id']);
  if (gemeente === undefined || !gemeenten.has(gemeente)) {
    throw wrongShape(FILE, `${place}.id: de gemeente van ${id} ontbreekt`);
  }
  return id;
}

/**
 * Checks `around-wijk.json` at the door: version, gemeenten with a zone, wijken in those gemeenten, and per indicator
 * one column with a figure or a reason for every wijk. Throws a PackError naming the first field that is wrong.
 */
export function checkAround(json: unknown): AroundFile {
  const root = rootOf(json, FILE);
  textAt(root.populationYear, FILE, 'populationYear');
  const gemeenten = new Set(distinct(root.gemeenten, 'gemeenten', checkGemeente));
  const wijken = distinct(root.wijken, 'wijken', (row, place) => checkWijk(row, place, gemeenten));
  const rowsAt = (level: string) => (level === 'wijk' ? wijken.length : 0);
  distinct(root.columns, 'columns', (column, place) => {
    if (column.level !== 'wijk') throw wrongShape(FILE, `${place}.level: geen wijk`);
    checkColumn(column, rowsAt, FILE, place);
    return textAt(column.indicator, FILE, `${place}.indicator`);
  });
  return json as AroundFile;
}
