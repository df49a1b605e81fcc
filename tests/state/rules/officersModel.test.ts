import { describe, expect, it } from 'vitest';
import { type OfficersRow, officersModelOf } from '../../../src/state/rules/officersModel';
import { ownArea } from '../../fixtures/ownArea';
import { snapshotQuestion } from '../../fixtures/snapshotSheet';

const { atlas, marks } = await snapshotQuestion();
const own = ownArea('Twee gemeenten', ['BU09172000', 'BU08990207']);
const model = officersModelOf(atlas, [own], marks.marks);

function focus(name: string): OfficersRow {
  const row = model.focus.find((one) => one.id === `focus.${name}`);
  if (!row) throw new Error(`no ${name}`);
  return row;
}

describe('wijkagenten per focusgebied', () => {
  it.each([
    ['brunssum-noord-oost', 10715, 3, [3, 3]],
    ['heerlen-noord', 55320, 12, [12, 12]],
    ['kerkrade-oost', 17840, 4, [4, 4]],
    ['landgraaf-lint', 9420, 2, [2, 2]],
    ['nuth', 6445, 2, [1, 2]],
    ['schinveld', 4610, 1, [1, 1]],
    ['simpelveld', 5215, 2, [1, 2]],
    ['ubachsberg', 1555, 1, [1, 1]],
  ])('%s: %d inwoners, %d; by the texts %j', (name, inwoners, officers, named) => {
    expect(focus(name).counted).toEqual({ inwoners, officers });
    expect(focus(name).named.map((one) => one.officers)).toEqual(named);
  });

  it('differ only in Nuth and Simpelveld', () => {
    expect(model.focus.filter(({ differs }) => differs).map(({ name }) => name)).toEqual([
      'Nuth',
      'Simpelveld',
    ]);
  });
});

describe('shares', () => {
  it('put 63 % of Heerlen in Heerlen-Noord, and 64 % by the numbers of one text', () => {
    const { counted, gemeente, namedShares } = focus('heerlen-noord');
    expect(gemeente).toEqual({ name: 'Heerlen', inwoners: 87461 });
    expect(((counted?.inwoners ?? 0) / 87461) * 100).toBeCloseTo(63.25, 1);
    expect(namedShares).toEqual([{ document: 'omgevingsvisie', part: 56000, whole: 87000 }]);
  });

  it('are not of a gemeente for gemeenten, and for what crosses a border', () => {
    expect(model.gemeenten.every(({ gemeente }) => gemeente === undefined)).toBe(true);
    expect(model.gemeenten.find(({ name }) => name === 'Heerlen')?.counted?.officers).toBe(18);
    expect(model.own[0]).toMatchObject({ name: 'Twee gemeenten', gemeente: undefined });
  });

  it('are of all inwoners of the region', () => {
    expect(model.region).toEqual({ inwoners: 256180, officers: 52 });
  });
});
