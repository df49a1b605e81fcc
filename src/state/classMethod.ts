/** Class methods in a link: `kwantiel.5`, `gelijk.4`, `eigen:100,150,200`. */
import type { ClassMethod } from '../domain/view';

const FEWEST_CLASSES = 3;
const MOST_CLASSES = 9;
const NUMBER = /^-?\d{1,9}(\.\d{1,6})?$/;

/** Reads a class method; undefined when it is not one, or its breaks do not rise. */
export function parseClassMethod(text: string): ClassMethod | undefined {
  const counted = /^(kwantiel|gelijk)\.(\d)$/.exec(text);
  if (counted) {
    const count = Number(counted[2]);
    if (count < FEWEST_CLASSES || count > MOST_CLASSES) return undefined;
    return { kind: counted[1] === 'kwantiel' ? 'kwantiel' : 'gelijk', count };
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
  return method.kind === 'eigen' ? `eigen:${method.breaks.join(',')}` : `${method.kind}.${method.count}`;
}
