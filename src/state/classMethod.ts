/** Class methods in a link: `kwantiel.5`, `natuurlijk.4`, `bron`, `eigen:100,150,200`. */
import type { LinkFault } from '../domain/linkFault';
import { type ClassMethod, COUNTED_METHODS, type CountedMethod } from '../domain/view';
import type { Reading } from './linkField';

const FEWEST_CLASSES = 3;
const MOST_CLASSES = 9;
const NUMBER = /^-?\d{1,9}(\.\d{1,6})?$/;

/** What is wrong with own breaks, the first thing first; undefined when nothing is. */
function breaksFault(parts: readonly string[]): LinkFault | undefined {
  if (!parts.every((part) => NUMBER.test(part))) return 'geen-getal';
  const breaks = parts.map(Number);
  const next = (index: number) => breaks[index + 1] ?? Number.POSITIVE_INFINITY;
  if (breaks.some((value, index) => value > next(index))) return 'volgorde';
  if (breaks.some((value, index) => value === next(index))) return 'gelijke-grenzen';
  const fits = breaks.length >= FEWEST_CLASSES - 1 && breaks.length <= MOST_CLASSES - 1;
  return fits ? undefined : 'aantal-grenzen';
}

function readCounted(kind: CountedMethod, digits: string): Reading<ClassMethod> {
  const count = /^\d$/.test(digits) ? Number(digits) : 0;
  const fits = count >= FEWEST_CLASSES && count <= MOST_CLASSES;
  return fits ? { value: { kind, count } } : { fault: 'aantal-klassen' };
}

/** Reads a class method; without a value, and where it can be said why, when it is not one. */
export function readClassMethod(text: string): Reading<ClassMethod> {
  if (text === 'bron') return { value: { kind: 'bron' } };
  const [name, ...more] = text.split('.');
  const counted = COUNTED_METHODS.find((kind) => kind === name);
  if (counted) return readCounted(counted, more.join('.'));
  if (!text.startsWith('eigen:')) return {};
  const parts = text.slice('eigen:'.length).split(',');
  const fault = breaksFault(parts);
  return fault ? { fault } : { value: { kind: 'eigen', breaks: parts.map((part) => Number(part) || 0) } };
}

/** Text form of a class method. */
export function printClassMethod(method: ClassMethod): string {
  if (method.kind === 'bron') return method.kind;
  return method.kind === 'eigen' ? `eigen:${method.breaks.join(',')}` : `${method.kind}.${method.count}`;
}
