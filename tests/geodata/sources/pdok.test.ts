import { describe, expect, it } from 'vitest';
import { fetchBuurten } from '../../../geodata/sources/pdok';
import { pdokCollection } from '../../fixtures/region/pdokRecording';
import { jobOn } from './answering';

interface Feature {
  properties: Record<string, unknown>;
  geometry: unknown;
}

const collection = () => structuredClone(pdokCollection()) as { features: Feature[] };
const featureOf = (body: { features: Feature[] }, code: string) => {
  const found = body.features.find(({ properties }) => properties.buurtcode === code);
  if (!found) throw new Error(code);
  return found;
};
const run = (body: unknown, overrides = {}) => fetchBuurten(jobOn({ items: body }, overrides).job);

describe('buurten from PDOK', () => {
  it('come with outline, names, parents and land area; codes may hold letters', async () => {
    const { buurten, faults, warnings } = await run(collection());
    expect([faults, warnings]).toEqual([[], []]);
    expect(buurten?.map(({ code }) => code)).toHaveLength(8);
    expect(buurten?.find(({ code }) => code === 'BU9901AB01')).toMatchObject({
      name: 'Verspreide huizen',
      wijk: 'WK9901AB',
      gemeente: 'GM9901',
      gemeenteName: 'Vlakte',
      postcode: '6902',
      landHa: 75,
      geometry: { type: 'Polygon' },
    });
  });

  it('leave water and abroad out and count each once, though every gemeente reads the same file', async () => {
    const { tables } = await run(collection());
    expect(tables[0]?.dropped).toEqual({ water: 1, buitenland: 1 });
    expect(tables[0]?.rows).toHaveLength(8);
  });

  it('have all properties as columns, with codes for no figure read as such', async () => {
    const { tables } = await run(collection());
    const row = tables[0]?.rows.find(({ code }) => code === 'BU9901AB01');
    expect(tables[0]).toMatchObject({ stated: '2026-05-01' });
    expect(row?.period).toBe('2024');
    expect(row?.values.get('aantal_inwoners')).toEqual({ kind: 'value', value: 60 });
    expect(row?.values.get('gemiddelde_woningwaarde')).toEqual({ kind: 'absent', why: 'niet-gepubliceerd' });
    expect(row?.values.get('percentage_leegstand_woningen')).toEqual({
      kind: 'absent',
      why: 'nog-niet-gepubliceerd',
    });
    expect(row?.values.has('buurtnaam')).toBe(false);
    expect(tables[0]?.names?.get('GM9902')).toBe('Enclave');
  });

  it('are asked per gemeente, and next pages letter for letter', async () => {
    const all = collection();
    const next = 'https://api.pdok.nl/x/items?cursor=Dv4%7CNwyr1Q%2B&f=json';
    const last = { ...all, features: all.features.splice(2) };
    const { job, asked } = jobOn({
      'cursor=': last,
      GM9901: { ...all, links: [{ rel: 'next', href: next }] },
      GM9902: last,
    });
    const { buurten } = await fetchBuurten(job);
    const base =
      'https://api.pdok.nl/cbs/wijken-en-buurten-2024/ogc/v1/collections/buurten/items?f=json&limit=1000';
    expect(asked).toEqual([`${base}&gemeentecode=GM9901`, `${base}&gemeentecode=GM9902`, next]);
    expect(buurten).toHaveLength(8);
  });

  it('notice links that run in a circle', async () => {
    const circle = { ...collection(), links: [{ rel: 'next', href: 'https://api.pdok.nl/items?again' }] };
    const { job, asked } = jobOn({ items: circle });
    const { faults, buurten } = await fetchBuurten(job);
    expect(faults[0]).toMatchObject({ what: 'the links to next pages run in a circle' });
    expect(buurten).toBeUndefined();
    expect(asked).toHaveLength(2 + 2);
  });

  it('accept padded codes', async () => {
    const body = collection();
    Object.assign(featureOf(body, 'BU99010001').properties, {
      buurtcode: 'BU99010001  ',
      gemeentecode: 'GM9901    ',
    });
    const { buurten, faults } = await run(body);
    expect(faults).toEqual([]);
    expect(buurten?.map(({ code }) => code)).toContain('BU99010001');
  });
});

describe('faults in the features', () => {
  it('are all named with feature and property', async () => {
    const body = collection();
    featureOf(body, 'BU99010001').geometry = null;
    featureOf(body, 'BU99010002').properties.oppervlakte_land_in_ha = -99997;
    featureOf(body, 'BU99020002').properties.buurtcode = 'BU9902';
    featureOf(body, 'BU99020203').properties.aantal_inwoners = 'veel';
    body.features.push(structuredClone(featureOf(body, 'BU99010101')));
    const { faults } = await run(body, { wanted: [{ name: 'aantal_inwoners' }] });
    expect(faults.map(({ place, what }) => [place, what])).toEqual([
      ['feature BU99010001, geometry', 'the outline is missing or not a polygon'],
      ['feature BU99010002, oppervlakte_land_in_ha', 'no land area from 0 to 100000 ha'],
      ['feature BU9902, buurtcode', '"BU9902" is not a buurt code'],
      ['feature BU99020203, column aantal_inwoners', '"veel" is not a number'],
      ['feature BU99010101', 'BU99010101 occurs twice in 2024, first at feature BU99010101'],
    ]);
  });

  it('include a gemeente without buurten', async () => {
    const body = collection();
    body.features = body.features.filter(({ properties }) => properties.gemeentecode !== 'GM9902');
    const { faults } = await run(body);
    expect(faults).toMatchObject([{ what: 'no buurten for Enclave (GM9902)' }]);
  });

  it('include every gemeente that did not come, and leave no table behind', async () => {
    const { job } = jobOn({ GM9902: '<html></html>', GM9901: '{"features":[{' });
    const { faults, tables } = await fetchBuurten(job);
    expect(faults.map(({ what }) => what.slice(0, 30))).toEqual([
      'the JSON breaks off after 14 c',
      'the service answered with an H',
    ]);
    expect(tables).toEqual([]);
  });
});
