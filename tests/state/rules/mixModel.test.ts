import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/domain/view';
import { type MixModel, type MixRow, mixModelOf } from '../../../src/state/rules/mixModel';
import { id } from '../../fixtures/atlas';
import { ownArea } from '../../fixtures/ownArea';
import { snapshotQuestion } from '../../fixtures/snapshotSheet';

const question = await snapshotQuestion();
const { atlas, values } = question;
const nederland = id('nederland');

type Asked = Pick<View, 'indicator' | 'jaar' | 'vergelijk' | 'eigen' | 'taal'>;

function mix(first: string, second: string, view: Partial<Asked> = {}): MixModel {
  const asked: Asked = {
    indicator: 'leefbaarometer',
    jaar: null,
    vergelijk: nederland,
    eigen: [],
    taal: 'nl',
    ...view,
  };
  const model = mixModelOf({ atlas, values, view: asked }, [id(first), id(second)]);
  if (!model) throw new Error('no mix');
  return model;
}

function row(model: MixModel, indicator: string): MixRow {
  const found = model.rows.find(({ spec }) => spec.id === indicator);
  if (!found) throw new Error(`no ${indicator}`);
  return found;
}

const VRIEHEIDE = 'WK091720';
const WELTEN = 'WK091736';

describe('a stadshuwelijk of two wijken', () => {
  const model = mix(VRIEHEIDE, WELTEN);

  it('is all their buurten, with their inwoners', () => {
    expect(model.members).toHaveLength(9);
    expect(model.inwoners).toBe(9270);
    expect(model.overlap).toBe(0);
    expect(model.rows).toHaveLength(Object.keys(values).length);
  });

  it('lies between the partners, nearer to the one that weighs more', () => {
    const { partners, mix: both } = row(model, 'koopwoningen');
    const [first, second, together] = [...partners, both].map(({ cell }) =>
      cell.kind === 'value' ? cell.value : Number.NaN,
    ) as [number, number, number];
    expect(together).toBeGreaterThan(Math.min(first, second));
    expect(together).toBeLessThan(Math.max(first, second));
    const buurten = atlas.rows('buurt').filter((one) => model.members.includes(one.id));
    const homes = (wijk: string) =>
      buurten.filter((one) => one.wijk === wijk).reduce((sum, one) => sum + (one.huishoudens ?? 0), 0);
    const expected = (first * homes(VRIEHEIDE) + second * homes(WELTEN)) / (homes(VRIEHEIDE) + homes(WELTEN));
    expect(Math.abs(together - expected)).toBeLessThan(1);
  });

  it('does not change when the partners change places, except for their order', () => {
    const turned = mix(WELTEN, VRIEHEIDE);
    expect(turned.partners.map(({ id: one }) => one)).toEqual([WELTEN, VRIEHEIDE]);
    expect(turned.rows.map(({ mix: both }) => both.cell)).toEqual(
      model.rows.map(({ mix: both }) => both.cell),
    );
  });

  it('refuses indices and classes with the reason, and gives coverage with the rest', () => {
    expect(row(model, 'ses-woa')).toMatchObject({ mix: { cell: { kind: 'absent' } } });
    expect(row(model, 'ses-woa').refusal?.nl).toBeTruthy();
    expect(row(model, 'stedelijkheid').refusal?.nl).toBeTruthy();
    expect(row(model, 'leefbaarometer').mix.cell).toMatchObject({ basis: 'berekend', coverage: 0.997 });
  });

  it('takes the newest period in which the two together can be compared', () => {
    expect(row(model, 'sociaal-minimum')).toMatchObject({
      period: '2017',
      mix: { benchmark: { kind: 'value' } },
    });
    const asked = mix(VRIEHEIDE, WELTEN, { indicator: 'sociaal-minimum', jaar: '2018' });
    expect(row(asked, 'sociaal-minimum')).toMatchObject({
      period: '2018',
      mix: { benchmark: { kind: 'absent' } },
    });
  });

  it('compares with the gemeente both lie in, and says why not where they lie in two', () => {
    const same = mix(VRIEHEIDE, WELTEN, { vergelijk: 'gemeente' });
    expect(row(same, 'leefbaarometer').mix).toMatchObject({
      benchmarkName: 'Heerlen',
      benchmark: { area: 'GM0917' },
    });
    const apart = mix(VRIEHEIDE, 'WK092801', { vergelijk: 'gemeente' });
    expect(row(apart, 'leefbaarometer').mix.benchmark).toMatchObject({ why: 'geen-gemeente' });
  });
});

describe('other partners', () => {
  it('count buurten of both once', () => {
    const model = mix('GM0917', VRIEHEIDE);
    expect(model.members).toHaveLength(57);
    expect(model.overlap).toBeGreaterThan(0);
  });

  it('can be own areas, which keep their numbers', () => {
    const eigen = [ownArea('Eigen', ['BU09172000'])];
    const model = mix('eigen.1', WELTEN, { eigen });
    expect(row(model, 'leefbaarometer').partners[0]).toMatchObject({
      name: 'Eigen',
      cell: { kind: 'value' },
    });
    expect(
      mixModelOf({ atlas, values, view: { ...question.view, eigen: [] } }, [id('eigen.1'), id(WELTEN)]),
    ).toBeUndefined();
  });
});
