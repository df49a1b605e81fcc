import { parseAreaId } from '../domain/area';
import type { MarksFile } from '../domain/pack';
import { arrayAt, numberAt, objectAt, rootOf, textAt, wrongShape } from './shape';

/** Name of the file with figures of policy texts. */
export const MARKS_FILE = 'marks.json';

const TEXTS = ['label', 'theme', 'areaName', 'areaLevel', 'year', 'unit', 'document', 'cue'] as const;
const SIGNS: readonly unknown[] = ['<', '<=', '>', '>='];

/** A value as printed: each kind carries its own fields, and a kind nobody knows could not be shown. */
function checkValue(value: unknown, field: string): void {
  const printed = objectAt(value, MARKS_FILE, field);
  switch (printed.kind) {
    case 'bereik':
      numberAt(printed.low, MARKS_FILE, `${field}.low`);
      numberAt(printed.high, MARKS_FILE, `${field}.high`);
      return;
    case 'woord':
      textAt(printed.word, MARKS_FILE, `${field}.word`);
      return;
    case 'grens':
      if (!SIGNS.includes(printed.sign)) {
        throw wrongShape(MARKS_FILE, `${field}.sign: ${String(printed.sign)} is onbekend`);
      }
      break;
    case 'exact':
    case 'ongeveer':
      break;
    default:
      throw wrongShape(MARKS_FILE, `${field}.kind: ${String(printed.kind)} is onbekend`);
  }
  numberAt(printed.value, MARKS_FILE, `${field}.value`);
}

function checkMark(value: unknown, field: string): void {
  const mark = objectAt(value, MARKS_FILE, field);
  for (const name of TEXTS) textAt(mark[name], MARKS_FILE, `${field}.${name}`);
  if (mark.indicator !== undefined) textAt(mark.indicator, MARKS_FILE, `${field}.indicator`);
  if (mark.area !== undefined) {
    const area = textAt(mark.area, MARKS_FILE, `${field}.area`);
    if (parseAreaId(area) !== area) {
      throw wrongShape(MARKS_FILE, `${field}.area: ${area} is geen gebiedscode`);
    }
  }
  checkValue(mark.value, `${field}.value`);
}

/** Checks `marks.json` at the door: version, and every mark with a value that can be shown and its place in a text. */
export function checkMarks(json: unknown): MarksFile {
  const root = rootOf(json, MARKS_FILE);
  arrayAt(root.marks, MARKS_FILE, 'marks').forEach((mark, index) => {
    checkMark(mark, `marks[${index}]`);
  });
  return json as MarksFile;
}
