/** The usual stack over the shipped snapshot, held beside a calculation that shares no code with the atlas. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicatorById } from '../../../src/catalog/indicators';
import { DEFAULT_STACK } from '../../../src/catalog/stackDefault';
import { overlapOf, STACK_THEMES, themeOf } from '../../../src/catalog/stackThemes';
import { candidates } from '../../../src/state/lens/stack/candidates';
import { focusShares, inwonersOf, stackedAreas } from '../../../src/state/lens/stack/stackPeople';
import { DATA } from '../../fixtures/snapshot';
import { modelOf, snapshotStacks } from '../../fixtures/stacks';

const { atlas, files, sceneOf } = await snapshotStacks();
const scene = sceneOf();
const model = modelOf(scene);
const chosen = DEFAULT_STACK.parts.map(({ indicator }) => indicator);

describe('the usual set', () => {
  it('has one figure of each theme that has one for the whole region', () => {
    const there = candidates(files, atlas, 'buurt').filter((theme) =>
      theme.candidates.some(({ known, of }) => known * 3 >= of * 2),
    );
    expect(chosen.map((id) => themeOf(id)?.id).sort()).toEqual(there.map(({ id }) => id));
    const missing = STACK_THEMES.filter(({ id }) => !there.some((theme) => theme.id === id));
    expect(missing.map(({ name }) => name.nl)).toEqual(['Onderwijs en arbeidsmarkt']);
  });

  it('judges, is known for two thirds of the buurten, and holds no total with its part', () => {
    for (const id of chosen) {
      expect(indicatorById(id)?.direction, id).not.toBe('neutraal');
      expect(
        overlapOf(
          id,
          chosen.filter((one) => one !== id),
        ),
        id,
      ).toBeNull();
    }
    const parts = model.themes.flatMap((theme) => theme.parts);
    for (const { spec, known } of parts) expect(known / 201, spec.id).toBeGreaterThanOrEqual(2 / 3);
  });

  it('gives every theme one vote', () => {
    expect(DEFAULT_STACK.rule).toBe('vijfde');
    expect(DEFAULT_STACK.parts.every(({ votes, limit }) => votes === 1 && limit === null)).toBe(true);
  });
});

/** What is less favourable, in how many decimals it is shown, and below how many inwoners it is not used. */
const NAIVE = {
  'moeite-met-rondkomen': { more: true, decimals: 1, period: '2020', floor: 100 },
  'gezondheid-goed': { more: false, decimals: 1, period: '2024', floor: 100 },
  leefbaarometer: { more: false, decimals: 2, period: '2024', floor: 0 },
  misdrijven: { more: true, decimals: 1, period: '2021-2025', floor: 250 },
  'afstand-supermarkt': { more: true, decimals: 1, period: '2024', floor: 0 },
} as const;

interface RawColumn {
  readonly level: string;
  readonly period: string;
  readonly values: readonly (number | null)[];
}

const read = (path: string): never => JSON.parse(readFileSync(join(DATA, path), 'utf8')) as never;
const buurten: readonly { readonly id: string; readonly inwoners: number | null }[] = (
  read('areas.json') as { levels: { buurt: never } }
).levels.buurt;

/** True, false, or null where it is not known, per buurt: by sorting whole numbers of the last decimal shown. */
function naive(indicator: keyof typeof NAIVE): readonly (boolean | null)[] {
  const { more, decimals, period, floor } = NAIVE[indicator];
  const { columns } = read(`values/${indicator}.json`) as { columns: readonly RawColumn[] };
  const column = columns.find((one) => one.level === 'buurt' && one.period === period);
  const steps = buurten.map(({ inwoners }, row) => {
    const value = column?.values[row] ?? null;
    if (value === null || (inwoners ?? 0) < floor) return null;
    const size = Math.round(Math.abs(value) * 10 ** decimals + 1e-9);
    return (value < 0 ? -size : size) * (more ? 1 : -1);
  });
  const sorted = steps.filter((step) => step !== null).sort((a, b) => b - a);
  const last = sorted[Math.ceil(sorted.length / 5) - 1] ?? Number.POSITIVE_INFINITY;
  return steps.map((step) => (step === null ? null : step >= last));
}

const columns = (Object.keys(NAIVE) as (keyof typeof NAIVE)[]).map(naive);

describe('the usual stack over the real figures', () => {
  it('counts what a plain calculation counts, in every buurt', () => {
    const counts = buurten.map((_, row) => columns.filter((column) => column[row] === true).length);
    const unknown = buurten.map((_, row) => columns.filter((column) => column[row] === null).length);
    expect(model.readings.map(({ count }) => count)).toEqual(counts);
    expect(model.readings.map((reading) => reading.unknown)).toEqual(unknown);
  });

  it('calls 24 buurten stacked, with 48,175 inwoners', () => {
    const rows = stackedAreas(model);
    const naiveRows = buurten.flatMap((_, row) =>
      columns.filter((column) => column[row] === true).length >= 3 ? [row] : [],
    );
    expect([...rows].sort((a, b) => a - b)).toEqual(naiveRows);
    expect([rows.length, inwonersOf(scene, rows)]).toEqual([24, 48175]);
    const names = rows.map((row) => scene.rows[row]?.name);
    for (const name of ['Nieuw-Einde', 'Versiliënbosch', 'Passart', 'Heerlerheide Kom', 'Weggebekker']) {
      expect(names.slice(0, 11)).toContain(name);
    }
  });

  it('finds no buurt without a theme good of which something is not known', () => {
    const good = model.readings.filter(({ klass }) => klass === 0);
    expect(good.every(({ unknown }) => unknown === 0)).toBe(true);
    expect(model.readings.filter(({ why }) => why === 'onvolledig')).toHaveLength(32);
    expect(model.readings.filter(({ why }) => why === 'niet-van-toepassing')).toHaveLength(3);
  });

  it('says that money, health and the Leefbaarometer hang together', () => {
    const pairs = model.twins.map(({ a, b, rho }) => [a.id, b.id, Math.round(Math.abs(rho) * 100)]);
    expect(pairs).toEqual([
      ['moeite-met-rondkomen', 'gezondheid-goed', 89],
      ['moeite-met-rondkomen', 'leefbaarometer', 85],
      ['gezondheid-goed', 'leefbaarometer', 85],
    ]);
  });

  it('counts ties', () => {
    const tied = model.themes.flatMap(({ parts }) => parts.map((part) => [part.spec.id, part.tied]));
    expect(tied).toContainEqual(['afstand-supermarkt', 3]);
  });
});

describe('who lives in stacked buurten', () => {
  const own = {
    name: 'Proef',
    members: ['BU09280000', 'BU09170100'] as never,
    colour: 0,
    from: null,
  } as const;
  const shares = focusShares(model, sceneOf({ eigen: [own] }));
  const heerlen = shares.find(({ id }) => id === 'focus.heerlen-noord');

  it('has half of the people of Heerlen-Noord, as counted by hand', () => {
    const members: readonly string[] =
      atlas.file.levels.focusgebied.find(({ id }) => id === 'focus.heerlen-noord')?.members ?? [];
    const rows = buurten.flatMap(({ id }, row) => (members.includes(id) ? [row] : []));
    const people = (some: readonly number[]) =>
      some.reduce((sum, row) => sum + (buurten[row]?.inwoners ?? 0), 0);
    const stacked = rows.filter((row) => columns.filter((column) => column[row] === true).length >= 3);
    expect(heerlen).toMatchObject({ inwoners: people(rows), stacked: people(stacked), rows: stacked });
    expect(heerlen?.share).toBeCloseTo(0.52, 2);
    expect(heerlen?.coverage).toBeGreaterThan(0.99);
  });

  it('divides all inwoners of the region over the focusgebieden and the rest', () => {
    const region = shares.filter(({ kind }) => kind !== 'eigen');
    const sum = (pick: (share: (typeof shares)[number]) => number) =>
      region.reduce((total, share) => total + pick(share), 0);
    expect(sum(({ inwoners }) => inwoners)).toBe(
      inwonersOf(
        scene,
        scene.rows.map((_, row) => row),
      ),
    );
    expect(sum(({ stacked }) => stacked)).toBe(48175);
    expect(sum(({ buurten: count }) => count)).toBe(201);
  });

  it('tells of own areas, and of no area that buurten do not make up', () => {
    expect(shares.at(-1)).toMatchObject({ kind: 'eigen', id: 'eigen.1', name: 'Proef' });
    const wijken = sceneOf({ niveau: 'wijk' });
    expect(focusShares(modelOf(wijken), wijken)).toEqual([]);
  });
});
