import { describe, expect, it } from 'vitest';
import { bandOf } from '../../src/domain/compare';
import type { Comparison } from '../../src/domain/view';
import type { SheetModel, SheetRow } from '../../src/state/sheetModel';
import { id } from '../fixtures/atlas';
import { ownArea } from '../fixtures/ownArea';
import { figuresOf, rowIn, rowsIn, sheetFor, snapshotQuestion } from '../fixtures/snapshotSheet';

const question = await snapshotQuestion();
const { atlas } = question;
const NEWEST = 2025;

const said = (rows: readonly SheetRow[]) => rows.map(({ spec, period }) => `${spec.id} ${period}`);
const lastYear = ({ period }: SheetRow) => Number(period?.slice(-4));

/** What is wrong with a lead, given the rows it stands above. */
function faults(model: SheetModel): readonly string[] {
  const { lead } = model;
  const told = (rows: readonly SheetRow[], sense: string) =>
    rows.flatMap((row) => {
      const below = rowIn(model, row.spec.id);
      const same = row === below || row === below.comparable;
      const right = row.reading.verdict?.sense === sense && row.spec.direction !== 'neutraal';
      const recent = lastYear(row) >= NEWEST - 6;
      return same && right && recent ? [] : [`${model.name}: ${row.spec.id} under ${sense}`];
    });
  const rows = rowsIn(model).map((row) => row.comparable ?? row);
  const silent = (told: readonly SheetRow[], sense: string) =>
    told.length > 0
      ? []
      : rows
          .filter((row) => row.reading.verdict?.sense === sense && lastYear(row) >= NEWEST - 6)
          .map((row) => `${model.name}: ${row.spec.id} is ${sense} and nothing is said`);
  const themes = [lead.unfavourable, lead.favourable].flatMap((list) =>
    new Set(list.map(({ spec }) => spec.theme)).size === list.length && list.length <= 3 ? [] : ['themes'],
  );
  return [
    ...told(lead.unfavourable, 'minder-gunstig'),
    ...told(lead.favourable, 'gunstiger'),
    ...silent(lead.unfavourable, 'minder-gunstig'),
    ...silent(lead.favourable, 'gunstiger'),
    ...themes,
  ];
}

describe('the lead', () => {
  it.each<[string, Comparison]>([
    ['Nederland', id('nederland')],
    ['Parkstad', id('parkstad')],
    ['the own gemeente', 'gemeente'],
  ])('never contradicts the rows below it, beside %s', (_, vergelijk) => {
    const areas = [...atlas.rows('buurt'), ...atlas.rows('wijk'), ...atlas.rows('gemeente')].filter(
      (_row, index) => index % 3 === 0,
    );
    const more = ['focus.heerlen-noord', 'focus.ubachsberg', 'deel.hoensbroek', 'parkstad', 'BU09172000'];
    const all = [...areas.map((row) => row.id as string), ...more];
    expect(all.flatMap((area) => faults(sheetFor(question, area, { vergelijk })))).toEqual([]);
  });

  it('names what stands out: Weggebekker, Caumerveld, Ubachsberg, Heerlen, the region', () => {
    const lead = (area: string) => {
      const { unfavourable, favourable } = sheetFor(question, area).lead;
      return [said(unfavourable), said(favourable)];
    };
    expect(lead('BU09172000')).toEqual([
      ['leefbaarometer 2024', 'moeite-met-rondkomen 2020', 'misdrijven 2021-2025'],
      ['afstand-huisarts 2024'],
    ]);
    expect(lead('BU09173800')[1]).toEqual([
      'moeite-met-rondkomen 2020',
      'hoogopgeleid 2019',
      'misdrijven 2021-2025',
    ]);
    expect(lead('focus.ubachsberg')[0]).toEqual(['afstand-supermarkt 2024']);
    expect(lead('GM0917')[0]).toEqual(['inkomen 2024', 'arbeidsongeschikt 2019', 'gezondheid-goed 2024']);
    expect(lead('parkstad')[1]).toEqual(['afstand-huisarts 2024']);
  });

  it('never says plainly what its row calls slight, nor blames a place for what happens to its visitors', () => {
    const strengthOf = ({ reading: { verdict } }: SheetRow) =>
      verdict && 'strength' in verdict ? verdict.strength : null;
    for (const row of atlas.rows('buurt')) {
      const { unfavourable, favourable } = sheetFor(question, row.id).lead;
      for (const named of [unfavourable, favourable]) {
        const slight = named.filter((one) => strengthOf(one) === 'iets');
        expect(slight.length === 0 || slight.length === named.length, row.name).toBe(true);
      }
    }
    expect(said(sheetFor(question, 'BU09173300').lead.unfavourable).join()).not.toContain('misdrijven');
  });

  it('judges an own area of too few people as little as the buurt it is made of', () => {
    const eigen = [ownArea('X', ['BU09173002'])];
    const misdrijven = rowIn(sheetFor(question, 'eigen.1', { eigen }), 'misdrijven').reading;
    expect(misdrijven.cell.kind).toBe('value');
    expect(misdrijven.tooFew).toBe(true);
    expect(misdrijven.verdict).toBeNull();
  });

  it('puts the larger number of bands first, up to a cap at which rarity among the peers decides', () => {
    const { unfavourable } = sheetFor(question, 'focus.ubachsberg', { vergelijk: id('parkstad') }).lead;
    const bands = unfavourable.map(({ reading: { cell, benchmark }, spec }) => {
      const [value, against] = [cell, benchmark].map((one) => (one.kind === 'value' ? one.value : 0));
      return Math.min(8, Math.abs((value ?? 0) - (against ?? 0)) / bandOf(spec));
    });
    expect(bands.length).toBeGreaterThan(0);
    expect(bands).toEqual([...bands].sort((a, b) => b - a));
    const weggebekker = sheetFor(question, 'BU09172000').lead.unfavourable;
    const alike = weggebekker.map(({ reading: { cell }, peers, spec }) => {
      const own = cell.kind === 'value' ? cell.value : 0;
      const higher = spec.direction === 'lager-is-gunstig';
      return peers.filter((peer) => (higher ? peer >= own : peer <= own)).length / peers.length;
    });
    expect(alike).toEqual([...alike].sort((a, b) => a - b));
  });

  it('lets the whole score speak for its parts, and a part for itself where the whole is about equal', () => {
    const parts = (model: SheetModel) =>
      [...model.lead.unfavourable, ...model.lead.favourable].filter(({ spec }) =>
        spec.id.startsWith('leefbaarometer-'),
      );
    const models = atlas.rows('buurt').map((row) => sheetFor(question, row.id));
    const speaking = models.filter((model) => parts(model).length > 0);
    expect(speaking.length).toBeGreaterThan(0);
    for (const model of speaking) {
      const whole = rowIn(model, 'leefbaarometer').reading.verdict?.sense;
      for (const { reading } of parts(model)) expect(reading.verdict?.sense).not.toBe(whole);
    }
  });

  it('counts what could be compared', () => {
    const model = sheetFor(question, 'BU09172000');
    const rows = rowsIn(model).map((row) => row.comparable ?? row);
    const compared = rows.filter(
      (row) =>
        row.spec.direction !== 'neutraal' && row.reading.verdict !== null && lastYear(row) >= NEWEST - 6,
    );
    expect(model.lead.compared).toBe(compared.length);
    expect(compared.length).toBeGreaterThan(15);
  });

  it('says nothing, and why, where nobody lives', () => {
    const { lead } = sheetFor(question, 'BU08990339');
    expect(lead).toMatchObject({
      unfavourable: [],
      favourable: [],
      compared: 0,
      why: 'niet-van-toepassing',
    });
    expect(lead.noBenchmark).toBeUndefined();
    expect(sheetFor(question, 'BU08990340')).toMatchObject({
      inwoners: 5,
      lead: { compared: 0, why: 'niet-gepubliceerd' },
    });
  });

  it('says nothing, and why, where nothing can be compared', () => {
    expect(sheetFor(question, 'parkstad', { vergelijk: 'gemeente' }).lead).toMatchObject({
      compared: 0,
      noBenchmark: 'geen-gemeente',
    });
    expect(sheetFor(question, 'GM0917', { vergelijk: 'gemeente' }).lead.noBenchmark).toBe('is-zelf');
    expect(sheetFor(question, 'parkstad', { vergelijk: id('parkstad') }).lead).toMatchObject({
      compared: 0,
      noBenchmark: 'is-zelf',
    });
  });

  it('leaves out figures too old to speak of today', () => {
    const values = { ...question.values };
    for (const { spec } of rowsIn(sheetFor(question, 'GM0917'))) {
      const file = figuresOf(question, spec.id);
      const columns = file.columns.filter(({ period }) => Number(period.slice(-4)) <= 2016);
      if (spec.id !== 'inwoners') values[spec.id] = { status: 'klaar', data: { ...file, columns } };
    }
    const { lead } = sheetFor({ ...question, values }, 'GM0917');
    expect(lead).toMatchObject({ unfavourable: [], favourable: [], compared: 0 });
    expect(lead.why).toBeUndefined();
  });
});

describe('the lead for residents', () => {
  it('is about the place: one figure each way, never about people', () => {
    const places = ['leefbaarheid', 'wonen', 'veiligheid', 'voorzieningen'];
    for (const { id: area } of atlas.rows('buurt').filter((_, index) => index % 4 === 0)) {
      const { favourable, unfavourable } = sheetFor(question, area).lead.resident;
      expect([undefined, 'gunstiger']).toContain(favourable?.reading.verdict?.sense);
      expect([undefined, 'minder-gunstig']).toContain(unfavourable?.reading.verdict?.sense);
      for (const row of [favourable, unfavourable]) {
        if (row) expect(places).toContain(row.spec.theme);
        expect(row?.spec.id).not.toBe('leefbaarometer-sociale-samenhang');
      }
    }
    const { resident } = sheetFor(question, 'BU09172000').lead;
    expect(resident.unfavourable?.spec.id).toBe('leefbaarometer');
    expect(resident.favourable?.spec.id).toBe('afstand-huisarts');
  });
});
