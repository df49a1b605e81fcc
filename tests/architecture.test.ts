import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycle } from './architecture/cycles';
import { type ImportFact, readImports } from './architecture/imports';
import { importFaults, targetOf } from './architecture/rules';

const ROOT = join(import.meta.dirname, '..');
const CODE = /\.tsx?$/;

const sources: ReadonlyMap<string, readonly ImportFact[]> = new Map(
  ['src', 'geodata']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        `${folder}/${name}`.replaceAll('\\', '/'),
      ),
    )
    .filter((path) => CODE.test(path))
    .map((path) => [path, readImports(path, readFileSync(join(ROOT, path), 'utf8'))]),
);

/** The code file a relative import means: without ending, or as it stands. Other files import nothing. */
function resolve(target: string): string | undefined {
  return [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`, target].find((path) => sources.has(path));
}

function neighboursOf(path: string, facts: readonly ImportFact[]): readonly string[] {
  return facts.flatMap(({ specifier }) => {
    const target = specifier === undefined ? undefined : targetOf(path, specifier);
    const file = target === undefined ? undefined : resolve(target);
    return file === undefined ? [] : [file];
  });
}

/** Faults of a made-up file. */
function faultsOf(path: string, text: string): readonly string[] {
  return importFaults(path, readImports(path, text));
}

describe('the import table', () => {
  it('has files to look at', () => {
    expect(sources.size).toBeGreaterThan(5);
  });

  it.each([...sources])('%s keeps to it', (path, facts) => {
    expect(importFaults(path, facts)).toEqual([]);
  });

  it('has no circles', () => {
    const graph = new Map([...sources].map(([path, facts]) => [path, neighboursOf(path, facts)]));
    expect(findCycle(graph)).toBeUndefined();
  });
});

describe('the import test itself', () => {
  it.each([
    ['src/stats/rank.ts', `import { x } from '../domain/area';`, 'stats may not import domain'],
    ['src/ui/Legend.tsx', `import { paint } from '../map/paint';`, 'ui may not import map'],
    ['src/map/Map.tsx', `export { Legend } from '../ui/Legend';`, 'map may not import ui'],
    ['src/map/Map.tsx', `export * from '../ui/Legend';`, 'map may not import ui'],
    ['src/data/load.ts', `const late = () => import('../state/store');`, 'data may not import state'],
    ['src/domain/a.ts', `type Row = import('../data/load').Row;`, 'domain may not import data'],
    [
      'src/state/s.ts',
      `new Worker(new URL('../workers/lisa.ts', import.meta.url));`,
      'state may not import workers',
    ],
    ['src/catalog/c.ts', `const all = import.meta.glob('../ui/*.tsx');`, 'catalog may not import ui'],
    ['src/data/load.ts', `import type { Fault } from '../../geodata/model';`, 'data may not import geodata'],
    ['src/app/a.ts', `import settings from '../../package.json';`, 'app may not import package.json'],
    ['src/ui/a.ts', `import { load } from '../data/load';`, 'ui may not import data'],
    ['src/ui/Map.tsx', `import { Map } from 'maplibre-gl';`, 'ui may not name maplibre-gl'],
    ['src/state/store.ts', `import { useState } from 'react';`, 'state may not name react'],
    ['src/figure/a.ts', `import { area } from '@turf/turf';`, 'figure may not name @turf'],
    ['src/app/a.ts', `import { readFileSync } from 'node:fs';`, 'app may not name node'],
    ['src/ui/a.ts', `import _ from 'lodash';`, 'lodash is not in the table of packages'],
    ['src/figure/a.ts', `import { x } from 'geojson';`, 'geojson is not in the table of packages'],
    ['src/lib/a.ts', '', 'lib is not in the table of folders'],
    ['src/app/a.ts', 'import(name);', 'an import whose name is computed'],
  ])('%s with %s is caught', (path, text, fault) => {
    const faults = faultsOf(path, text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  it.each([
    ['src/state/store.ts', `import { create } from 'zustand'; import { x } from '../data/load';`],
    ['src/ui/a.tsx', `import { type Pack, type Row } from '../data/load'; import './a.css';`],
    ['src/map/a.ts', `import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';`],
    ['src/main.tsx', `import { createRoot } from 'react-dom/client'; import { App } from './app/App';`],
    ['geodata/build.ts', `import { x } from '../src/catalog/indicators'; import { y } from './steps/join';`],
    ['src/figure/a.ts', `import type { Feature } from 'geojson';`],
    ['geodata/regions/index.ts', 'await import(pathOfARegion);'],
  ])('%s with %s is allowed', (path, text) => {
    expect(faultsOf(path, text)).toEqual([]);
  });

  it('sees a circle, and only a circle', () => {
    const line = new Map([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', []],
    ]);
    expect(findCycle(line)).toBeUndefined();
    expect(findCycle(new Map([...line, ['c', ['b']]]))).toEqual(['b', 'c', 'b']);
  });

  it('refuses a file it cannot read', () => {
    expect(() => readImports('src/a.ts', 'import {')).toThrow('src/a.ts');
  });
});
