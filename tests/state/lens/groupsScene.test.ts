import { describe, expect, it } from 'vitest';
import { GROUP_CLASSES } from '../../../src/domain/spatial';
import { neighboursShown } from '../../../src/state/lens/groups/neighboursShown';
import { lookOf, mapModelOf } from '../../../src/state/mapModel';
import { rankingOf } from '../../../src/state/ranking/ranking';
import { tableCsv } from '../../../src/state/tableCsv';
import { answeredInput, groupsIn, groupsScene, rowOf } from '../../fixtures/groupsScene';

const scene = groupsScene();
const model = groupsIn(scene);
const input = answeredInput();
const waiting = groupsScene({}, { ...input, answer: null });
const row = rowOf(scene, 'Vrieheide');

describe('the map of groups', () => {
  it('has the seven classes in their fixed colours, with every area counted', () => {
    const { legend } = mapModelOf(scene, lookOf({ dunbevolkt: null, uitgelicht: null, vorm: 'vlakken' }));
    expect(legend.classes.map(({ colour }) => colour)).toEqual([
      ...['#541d04', '#c46a38', '#855f96', '#f3eee4', '#a9cdf4', '#5ab2ab', '#17595c'],
    ]);
    expect(legend.classes[0]?.label).toBe('Minder gunstig, net als de buren: kern');
    expect(legend.classes.reduce((sum, { areas }) => sum + areas, 0)).toBe(176);
    expect(legend.classes[0]?.areas).toBe(
      model.findings.filter((one) => one?.part === 'kern' && one.z > 0).length,
    );
  });

  it('waits with the same legend while there is no answer; what is absent stays absent', () => {
    expect(waiting.lens).toEqual({ kind: 'groepen', groups: { status: 'bezig' } });
    expect(waiting.model.classes.map(({ label }) => label)).toEqual(
      scene.model.classes.map(({ label }) => label),
    );
    scene.rows.forEach((_, index) => {
      const answer = waiting.classAt(index);
      if (scene.cells[index]?.kind === 'value') {
        expect(answer).toEqual({ kind: 'zonder-klasse', why: 'in-berekening' });
      } else expect(answer).toEqual(scene.classAt(index));
    });
    expect(waiting.told).toBeNull();
  });

  it('keeps areas under the floor apart, also while waiting', () => {
    const part = { indicator: 'misdrijven' };
    const crime = groupsScene(part, { ...answeredInput(part), answer: null });
    expect(crime.classAt(rowOf(crime, 'Gravenrode'))).toEqual({
      kind: 'zonder-klasse',
      why: 'te-weinig-inwoners',
    });
  });

  it('does not read the answer to another question', () => {
    const other = answeredInput({ indicator: 'misdrijven' });
    expect(groupsScene({}, other).lens).toMatchObject({ groups: { status: 'bezig' } });
    const wijken = answeredInput({ niveau: 'wijk' });
    expect(groupsScene({}, wijken).lens).toMatchObject({ groups: { status: 'bezig' } });
    expect(groupsScene({ niveau: 'wijk' }, input).lens).toMatchObject({ groups: { status: 'bezig' } });
  });

  it('shows the plain figure where groups are not looked for', () => {
    const count = groupsScene({ indicator: 'inwoners' });
    expect(count.lens).toMatchObject({ groups: { status: 'geweigerd', refusal: { why: 'is-aantal' } } });
    expect(count.model.palette).not.toBe('buren');
    expect(count.told).toBeNull();
  });

  it('has classes that read high and low where an indicator does not judge', () => {
    const woz = groupsScene({ indicator: 'woz', jaar: '2024' });
    expect(woz.model.classes.map(({ label }) => label).join(' ')).not.toMatch(/gunstig/);
    expect(woz.model.classes).toHaveLength(GROUP_CLASSES.length);
  });

  it('knows the neighbours of an area, with and without a figure', () => {
    const shown = neighboursShown(scene, rowOf(scene, 'Kerkrade-Centrum'));
    expect([shown?.valued.length, shown?.unscored.length]).toEqual([6, 1]);
    expect(neighboursShown(waiting, row)).toBeNull();
    expect(neighboursShown(scene, rowOf(scene, 'Gravenrode'))).toBeNull();
  });
});

describe('hover and table', () => {
  it('say in two lines what the figure is and what the area is among its neighbours', () => {
    expect(scene.told?.lines(row)).toEqual([
      'Leefbaarheid −0,25 in 2024 (modelschatting)',
      'Minder gunstig, net als de buren: kern · sterke aanwijzing',
    ]);
    expect(scene.told?.lines(rowOf(scene, 'Weggebekker'))[1]).toBe('Geen aanwijzing voor een groep');
    expect(scene.told?.lines(rowOf(scene, 'Gravenrode'))).toHaveLength(1);
  });

  it('have the statistics per area, and the reason where there are none', () => {
    const columns = scene.told?.columns() ?? [];
    expect(columns.map(({ id }) => id)).toEqual(
      ['soort', 'aanwijzing', 'deel', 'buren', 'gemiddelde', 'moran', 'gi', 'p'].map((id) => `groepen.${id}`),
    );
    expect(columns.map(({ cells }) => cells[row]?.text)).toEqual([
      'Minder gunstig, net als de buren: kern',
      ...['sterke aanwijzing', 'kern', '5', '−0,22', '3,50', '4,44', '0,0002'],
    ]);
    const mean = columns.find(({ id }) => id === 'groepen.gemiddelde')?.cells[row]?.value ?? 0;
    const around = model.findings[row]?.neighbours.map((one) => scene.cells[one]) ?? [];
    const sum = around.reduce((all, cell) => all + (cell?.kind === 'value' ? cell.value : Number.NaN), 0);
    expect(mean).toBeCloseTo(sum / around.length, 12);
    for (const { cells } of columns) {
      expect(cells).toHaveLength(201);
      expect(cells[rowOf(scene, 'Gravenrode')]).toMatchObject({ value: null, absent: 'niet-gepubliceerd' });
    }
  });

  it('go into the file as words and numbers', () => {
    const ranking = rankingOf(scene, null, { status: 'laden' });
    const area = ranking.areas.find(({ name }) => name === 'Vrieheide');
    const csv = tableCsv(scene, area ? [area] : []);
    expect(csv).toContain('Lokale Moran');
    expect(csv).toContain('sterke aanwijzing');
    expect(csv).toContain('3,498397');
  });
});
