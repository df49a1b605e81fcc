import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/catalog/documents';
import { INDICATORS, indicatorById } from '../../src/catalog/indicators';
import { STATEMENTS } from '../../src/catalog/statements';
import type { Loadable } from '../../src/domain/loadable';
import type { ValuesFile } from '../../src/domain/pack';
import { checkedStatements } from '../../src/state/statements';
import { DATA, snapshotAtlas } from '../fixtures/snapshot';

const atlas = snapshotAtlas();

function filesOf(ids: readonly string[]): Record<string, Loadable<ValuesFile>> {
  const read = (id: string): unknown => JSON.parse(readFileSync(join(DATA, `values/${id}.json`), 'utf8'));
  return Object.fromEntries(ids.map((id) => [id, { status: 'klaar', data: read(id) as ValuesFile }]));
}

const asked = STATEMENTS.flatMap(({ figures }) => figures).flatMap(({ recount }) =>
  'indicator' in recount ? [recount.indicator] : [],
);
const checked = checkedStatements(atlas, filesOf([...new Set(asked)]));

function ours(id: string): readonly (number | string)[] {
  const found = checked.find(({ statement }) => statement.id === id);
  return (found?.figures ?? []).map(({ ours: { cell } }) =>
    cell.kind === 'value' ? cell.value : cell.kind === 'absent' ? cell.why : cell.kind,
  );
}

describe('claims of the policy texts', () => {
  it('name documents, indicators and areas that exist', () => {
    const documents = new Set<string>(DOCUMENTS.map(({ id }) => id));
    for (const { document, view } of STATEMENTS) {
      expect(documents).toContain(document);
      if (view?.indicator !== undefined) expect(indicatorById(view.indicator)).toBeDefined();
      for (const id of view?.gebied ?? []) expect(atlas.find(id), id).toBeDefined();
    }
    for (const id of asked) expect(INDICATORS.some((spec) => spec.id === id)).toBe(true);
    expect(new Set(STATEMENTS.map(({ id }) => id)).size).toBe(STATEMENTS.length);
  });

  it('are all twenty there, each with figures or with why there are none', () => {
    expect(STATEMENTS).toHaveLength(20);
    const without = STATEMENTS.filter(({ figures }) => figures.length === 0).map(({ outcome }) => outcome);
    expect(new Set(without)).toEqual(new Set(['niet-open', 'andere-afbakening']));
  });

  it('give the shares of the five buurten (Neimed r. 534-536, CBS Kerncijfers 2018)', () => {
    expect(ours('vijf-buurten')).toEqual([32.7, 19.1, 18.6, 17.7, 17.6]);
  });

  it('give about 12 % of the buurten of stedelijk Parkstad at twice Nederland, in 2017', () => {
    const [share] = ours('twee-keer-nederland');
    expect(share).toBe(12.5);
  });

  it('give the division of homes in Heerlen, which adds up to 100 (Neimed r. 1121-1125)', () => {
    expect(ours('eigendom').slice(0, 3)).toEqual([47, 37, 16]);
  });

  it('give the WOZ of Parkstad in 2021 as the 184 thousand of the proposal, and say Nederland is missing', () => {
    const [parkstad, nederland] = ours('woz');
    expect(Math.round(Number(parkstad))).toBe(184);
    expect(nederland).toBe('niet-gemeten');
  });

  it('give 63 % where the text has 64: 55,320 of 87,461 inhabitants in 2024, 56,000 of 87,000 in print', () => {
    const [share] = ours('deel-noord');
    expect(share).toBe(63.3);
  });

  it('show where the order differs from the text: Heerlen below Kerkrade in 2016', () => {
    const [kerkrade, heerlen] = ours('gezondheid');
    expect(Number(heerlen)).toBeLessThan(Number(kerkrade));
    expect(STATEMENTS.find(({ id }) => id === 'gezondheid')?.outcome).toBe('andere-afbakening');
  });

  it('show outliers both ways: Voerendaal highest, Waubach high and Parkheide low', () => {
    const [voerendaal, heerlen] = ours('voerendaal');
    expect(Number(voerendaal)).toBeGreaterThan(Number(heerlen));
    const [waubach, parkheide] = ours('ouderen');
    expect([waubach, parkheide]).toEqual([37.07, 16.94]);
    const [oost, zuid] = ours('brunssum-oost');
    expect(Number(oost)).toBeLessThan(Number(zuid));
  });

  it('wait for figures that are still to come', () => {
    const waiting = checkedStatements(atlas, {}).flatMap(({ figures }) => figures);
    expect(waiting.filter(({ ours: { cell } }) => cell.kind === 'onderweg')).toHaveLength(asked.length);
  });
});
