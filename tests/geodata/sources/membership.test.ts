import { expect, it } from 'vitest';
import { fetchProvinces } from '../../../geodata/sources/membership';
import { jobOn } from './answering';

const row = (gemeente: string, naam: string, provincie: string) => ({
  ID: 1,
  RegioS: gemeente.padEnd(10),
  Naam_2: naam,
  Code_10: 'CR39  ',
  Code_28: provincie.padEnd(6),
  Naam_29: 'Limburg',
});

it('finds the province by the shape of its codes, wherever the column stands', async () => {
  const value = [row('GM0917', 'Heerlen', 'PV31'), row('GM0363', 'Amsterdam', 'PV27')];
  const { provinces, faults } = await fetchProvinces(
    jobOn({ TypedDataSet: { value } }, { required: false }).job,
  );
  expect(faults).toEqual([]);
  expect([...(provinces ?? [])]).toEqual([
    ['GM0917', 'PV31'],
    ['GM0363', 'PV27'],
  ]);
});

it('says when no column holds provinces', async () => {
  const value = [row('GM0917', 'Heerlen', 'Limburg')];
  const { faults } = await fetchProvinces(jobOn({ TypedDataSet: { value } }).job);
  expect(faults[0]?.what).toBe('no column of the 1 rows holds codes like ^PV\\d{2}$');
});

it('can do without', async () => {
  const { faults, warnings } = await fetchProvinces(jobOn({}, { required: false }).job);
  expect(faults).toEqual([]);
  expect(warnings).toHaveLength(1);
});
