import { beforeAll, describe, expect, it } from 'vitest';
import { rowIn, rowsIn, sheetFor, snapshotQuestion } from '../fixtures/snapshotSheet';

type Question = Awaited<ReturnType<typeof snapshotQuestion>>;
let question: Question;
beforeAll(async () => {
  question = await snapshotQuestion();
});

const PARTS = ['deel.heerlen-zuid-met-centrum', 'deel.stedelijk-parkstad', 'deel.landelijk-parkstad'];

describe('halves of the city and parts of the region', () => {
  it('have a sheet with figures from their buurten', () => {
    const urban = sheetFor(question, 'deel.stedelijk-parkstad');
    expect(urban).toMatchObject({ name: 'Stedelijk Parkstad', inwoners: 197_650 });
    expect(urban.members).toHaveLength(147);
    expect(rowIn(urban, 'leefbaarometer').reading.cell).toMatchObject({ kind: 'value', basis: 'berekend' });
  });

  it('are compared with no stadsdeel, and no stadsdeel with them', () => {
    for (const part of PARTS) {
      for (const row of rowsIn(sheetFor(question, part))) {
        expect([row.peers, row.peerKind], `${part} ${row.spec.id}`).toEqual([[], undefined]);
      }
    }
    expect(rowIn(sheetFor(question, 'deel.heerlen-zuid'), 'woz').peers).toHaveLength(4);
  });

  it('are named by no area that lies in them, but know their own place', () => {
    const names = (area: string) => sheetFor(question, area).parents.map(({ name }) => name);
    expect(names('BU09173300')).toEqual(['Heerlen-Centrum', 'Heerlen', 'Heerlen-Centrum', 'Parkstad']);
    expect(names('deel.heerlen-zuid-met-centrum')).toEqual(['Heerlen', 'Parkstad']);
    expect(names('deel.landelijk-parkstad')).toEqual(['Parkstad']);
  });
});
