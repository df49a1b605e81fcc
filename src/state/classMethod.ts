/** Class methods in a link: `kwantiel.5`, `natuurlijk.4`, `bron`, `eigen:100,150,200`. */
import { type ClassMethod, COUNTED_METHODS } from '../domain/view';

const FEWEST_CLASSES = 3;
const MOST_CLASSES = 9;
const NUMBER = /^-?\d{1,9}(\.\d{1,6})?$/;

/** Reads a class method; undefined when it is not one, or its breaks do not rise. */
export function parseClassMethod(text: string): ClassMethod | undefined {
  if (text === 'bron') return { kind: 'bron' };
  const [name, digit, ...more] = text.split('.');
  const counted = COUNTED_METHODS.find((kind) => kind === name);
  if (counted) {
    const count = /^\d$/.test(digit ?? '') && more.length === 0 ? Number(digit) : 0;
    return count >= FEWEST_CLASSES && count <= MOST_CLASSES ? { kind: counted, count } : undefined;
  }
  if (!text.startsWith('eigen:')) return undefined;
  const parts = text.slice('eigen:'.length).split(',');
  if (!parts.every((part) => NUMBER.test(part))) return undefined;
  const breaks = parts.map((part) => Number(part) || 0);
  const rising = breaks.every((value, index) => index === 0 || value > (breaks[index - 1] ?? value));
  const fits = breaks.length >= FEWEST_CLASSES - 1 && breaks.length <= MOST_CLASSES - 1;
  return rising && fits ? { kind: 'eigen', breaks } : undefined;
}

/** Text form of a class method. */
export function printClassMethod(method: ClassMethod): string {
  if (method.kind === 'bron') return method.kind;
  return method.kind === 'eigen' ? `eigen:${method.breaks.join(',')}` : `${method.kind}.${method.count}`;
}
