/** Small questions about unknown JSON, each answering with the value in its type or a fault naming the field. */
import { PACK_VERSION } from '../domain/pack';
import { PackError } from './packError';

/** A parsed JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The fault for a field that is not what was agreed. */
export function wrongShape(file: string, detail: string): PackError {
  return new PackError({ code: 'verkeerde-vorm', file, detail });
}

/** The value as object. Throws a PackError naming file and field when it is anything else. */
export function objectAt(value: unknown, file: string, field: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw wrongShape(file, `${field}: geen object`);
}

/** The value as list, of unknown things. Throws a PackError naming file and field. */
export function arrayAt(value: unknown, file: string, field: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw wrongShape(file, `${field}: geen lijst`);
}

/** The value as text. Throws a PackError naming file and field. */
export function textAt(value: unknown, file: string, field: string): string {
  if (typeof value === 'string') return value;
  throw wrongShape(file, `${field}: geen tekst`);
}

/** The value as finite number. Throws a PackError naming file and field. */
export function numberAt(value: unknown, file: string, field: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw wrongShape(file, `${field}: geen getal`);
}

/** Checks a list of figures: finite numbers or null, exactly as many as there are rows. */
export function figuresAt(value: unknown, rows: number, file: string, field: string): void {
  const figures = arrayAt(value, file, field);
  if (figures.length !== rows) throw wrongShape(file, `${field}: ${figures.length} in plaats van ${rows}`);
  const wrong = figures.findIndex((figure) => figure !== null && !Number.isFinite(figure));
  if (wrong >= 0) throw wrongShape(file, `${field}[${wrong}]: geen getal`);
}

/** The root object of a file of the version this code was made for. */
export function rootOf(json: unknown, file: string): JsonObject {
  const root = objectAt(json, file, 'bestand');
  if (root.version !== PACK_VERSION) {
    throw new PackError({
      code: 'verkeerde-versie',
      file,
      detail: `version: ${String(root.version)} in plaats van ${PACK_VERSION}`,
    });
  }
  return root;
}
