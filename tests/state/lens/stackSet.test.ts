/** Areas among which a fifth is taken. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_STACK } from '../../../src/catalog/stackDefault';
import type { AroundFile } from '../../../src/domain/pack';
import { stackReachesOf } from '../../../src/state/lens/stack/stackReaches';
import { sourcesOf } from '../../../src/state/lens/stack/stackScene';
import { DATA } from '../../fixtures/snapshot';
import { snapshotLoader } from '../../fixtures/snapshotSheet';
import { modelOf, snapshotStacks, stackIn } from '../../fixtures/stacks';

const { atlas, sceneOf } = await snapshotStacks();
const around = await snapshotLoader().around();
const HEERLEN = 'GM0917' as never;

describe('a fifth inside an area', () => {
  const scene = sceneOf({ bereik: HEERLEN });
  const model = modelOf(scene);
  const inside = scene.rows.map(({ gemeente }) => gemeente === HEERLEN);

  it('is a fifth of the figures there', () => {
    expect(model.within).toBe(HEERLEN);
    for (const { parts } of model.themes) {
      for (const { known, counted, tied } of parts) {
        expect(known).toBeLessThanOrEqual(57);
        expect(counted - tied).toBe(Math.ceil(known / 5));
      }
    }
  });

  it('leaves all others without a class, a figure and a vote', () => {
    const outside = model.readings.filter((_, row) => !inside[row]);
    expect(outside).toHaveLength(144);
    for (const reading of outside)
      expect(reading).toMatchObject({ count: 0, klass: null, why: 'buiten-vergelijking' });
    scene.rows.forEach((_, row) => {
      if (inside[row]) return;
      expect(scene.cells[row]).toMatchObject({ kind: 'absent', why: 'niet-gemeten' });
      expect(scene.classAt(row)).toEqual({ kind: 'zonder-klasse', why: 'buiten-vergelijking' });
      expect(scene.told?.lines(row)).toEqual(['niet vergeleken: ligt niet in Heerlen']);
    });
  });

  it('is the region where too few areas lie in it, or there is no such area', () => {
    for (const bereik of ['focus.schinveld', 'GM9999']) {
      const found = modelOf(sceneOf({ bereik: bereik as never }));
      expect(found.within).toBeNull();
      expect(found.readings).toEqual(modelOf(sceneOf()).readings);
    }
  });
});

describe('a fifth with the wijken around the region', () => {
  const stapel = stackIn('vijfde:leefbaarometer,afstand-supermarkt');
  const wide = (part: object = {}, file: AroundFile | null = around) =>
    modelOf(sceneOf({ niveau: 'wijk', bereik: 'zuid-limburg', stapel, ...part }, file));

  it('counts what a plain calculation counts', () => {
    const read = (path: string): never => JSON.parse(readFileSync(join(DATA, path), 'utf8')) as never;
    const values = read('values/leefbaarometer.json') as {
      columns: { level: string; period: string; values: (number | null)[] }[];
    };
    const own =
      values.columns.find(({ level, period }) => level === 'wijk' && period === '2024')?.values ?? [];
    const zones = new Map(around.gemeenten.map(({ id, zone }) => [id as string, zone]));
    const column = around.columns.find(({ indicator }) => indicator === 'leefbaarometer');
    const beyond = around.wijken.flatMap(({ id }, row) =>
      zones.get(`GM${id.slice(2, 6)}`) === 'zuid-limburg' ? [column?.values[row] ?? null] : [],
    );
    const steps = (list: readonly (number | null)[]) =>
      list.map((one) => (one === null ? null : Math.sign(one) * Math.round(Math.abs(one) * 100 + 1e-9)));
    const all = [...steps(own), ...steps(beyond)].filter((step) => step !== null).sort((a, b) => a - b);
    const limit = all[Math.ceil(all.length / 5) - 1] ?? 0;
    const [part] = wide().themes[0]?.parts ?? [];
    expect(part?.known).toBe(all.length);
    expect(part?.votes.map((vote) => vote === 'telt')).toEqual(
      steps(own).map((step) => step !== null && step <= limit),
    );
    expect(part?.counted).toBe(all.filter((step) => step <= limit).length);
  });

  it('is another fifth than that of the region', () => {
    const region = modelOf(sceneOf({ niveau: 'wijk', stapel }));
    expect(wide().within).toBe('zuid-limburg');
    expect(wide().readings).not.toEqual(region.readings);
    expect(wide({ bereik: 'limburg' }).themes[0]?.parts[0]?.known).toBeGreaterThan(
      wide().themes[0]?.parts[0]?.known ?? 0,
    );
  });

  it('is the region at another level, for figures not known there, of another year, and while they are on their way', () => {
    const old = { ...around, columns: around.columns.map((one) => ({ ...one, period: '2022' })) };
    expect(wide({ niveau: 'buurt' }).within).toBeNull();
    expect(wide({ stapel: null }).within).toBeNull();
    expect(wide({}, old).within).toBeNull();
    expect(wide({}, null).within).toBeNull();
    expect(wide({ stapel: { ...stapel, rule: 'vergelijking' } }).within).toBeNull();
  });
});

describe('the sets there are', () => {
  const faults = (view: object, stack = DEFAULT_STACK, file: AroundFile | null = around) =>
    Object.fromEntries(
      stackReachesOf(stack, sourcesOf(sceneOf({ ...view, stapel: stack }), file)).map((one) => [
        one.reach ?? 'parkstad',
        one.fault,
      ]),
    );

  it('has the region, every gemeente and group, and the wider area', () => {
    const groups =
      atlas.rows('gemeente').length + atlas.rows('focusgebied').length + atlas.file.stadsdelen.length;
    expect(Object.keys(faults({}))).toHaveLength(groups + 3);
  });

  it('refuses what is too small, and the wider area for buurten', () => {
    expect(faults({})).toMatchObject({
      parkstad: null,
      GM0917: null,
      'focus.heerlen-noord': null,
      'focus.schinveld': 'te-weinig-gebieden',
      'zuid-limburg': 'alleen-wijk',
    });
  });

  it('has the wider area for wijken, once it is there, where it has every figure', () => {
    const stack = stackIn('vijfde:leefbaarometer,afstand-supermarkt');
    expect(faults({ niveau: 'wijk' }, stack)).toMatchObject({ 'zuid-limburg': null, limburg: null });
    expect(faults({ niveau: 'wijk' }, stack, null)).toMatchObject({ limburg: 'laden' });
    expect(faults({ niveau: 'wijk' })).toMatchObject({ limburg: 'niet-rondom' });
    const sets = stackReachesOf(DEFAULT_STACK, sourcesOf(sceneOf({ niveau: 'wijk' }), around));
    expect(sets.at(-1)).toMatchObject({
      areas: 49 + around.wijken.length,
      lacking: ['moeite-met-rondkomen', 'gezondheid-goed', 'misdrijven'],
    });
  });

  it('agrees with the stack itself', () => {
    for (const niveau of ['buurt', 'wijk', 'gemeente'] as const) {
      for (const { reach, fault } of stackReachesOf(DEFAULT_STACK, sourcesOf(sceneOf({ niveau }), around))) {
        const { within } = modelOf(sceneOf({ niveau, bereik: reach }, around));
        expect(within, `${niveau} ${reach}`).toBe(fault === null ? reach : null);
      }
    }
  });
});
