import { describe, expect, it } from 'vitest';
import { mapModelOf } from '../../src/state/mapModel';
import { reportFileName } from '../../src/state/report/fileName';
import { legendCounts } from '../../src/state/report/legendCounts';
import { methodOf } from '../../src/state/report/method';
import { reportText } from '../../src/state/report/plainText';
import { reportOf } from '../../src/state/report/report';
import { focusRows, reportRows } from '../../src/state/report/rows';
import { factsOf, reportFor, textOf } from '../fixtures/report';

const PLAIN = 'gebied=focus.heerlen-noord';

/** Views of every kind the map and the table show. */
const VIEWS = [
  PLAIN,
  'indicator=misdrijven&vergelijk=gemeente',
  'indicator=woz&bereik=GM0917&taal=en',
  'indicator=gezondheid-goed&niveau=wijk&sinds=2016',
  'indicator=leefbaarometer&met=woz',
  'score=rang:leefbaarometer.laag,woz.laag,misdrijven.hoog.2',
  'indicator=inwoners&voor=bewoners',
  'indicator=leefbaarometer&niveau=focusgebied',
  'lens=stapeling&taal=en',
  'indicator=misdrijven&lens=verdeling',
];

/** `126.080` as a number. */
const number = (text: string | undefined) => Number((text ?? '').replaceAll('.', ''));

describe('the sentences of a summary', () => {
  it.each(VIEWS)('give every number a note that says where it comes from: %s', (link) => {
    const facts = factsOf(link);
    const { sentences, notes } = reportOf(facts);
    const names = facts.scene.rows.map(({ name }) => name).filter((name) => /\d/.test(name));
    const score = facts.scene.spec.short[facts.scene.lang];
    for (const { text, note } of sentences.flat()) {
      const words = [...names, score].reduce((rest, name) => rest.replaceAll(name, ''), text);
      if (note === null) expect(words.replace(/\b20\d\d\b/g, '')).not.toMatch(/\d/);
    }
    expect(notes.map(({ number: at }) => at)).toEqual(notes.map((_, index) => index + 1));
    for (const { text } of notes) expect(text.length).toBeGreaterThan(20);
    const mentions = sentences.flat().filter(({ note }) => note !== null).length;
    expect(notes.reduce((sum, note) => sum + note.mentions, 0)).toBe(mentions);
  });

  it('count what map and legend count', () => {
    const facts = factsOf(PLAIN);
    const model = mapModelOf(facts.scene);
    const text = textOf(reportOf(facts));
    const { legend } = model;
    expect(text).toContain(`${legend.valued} van de ${legend.total} buurten hebben een cijfer`);
    const [less, same, more] = [[0, 1, 2], [3], [4, 5, 6]].map((classes) => {
      const found = legend.classes.filter(({ index }) => classes.includes(index));
      const sum = (of: (one: (typeof found)[number]) => number) =>
        found.reduce((all, one) => all + of(one), 0);
      return [sum(({ areas }) => areas), sum(({ inwoners }) => inwoners)];
    });
    const told =
      /zijn (\d+) buurten minder gunstig \(([\d.]+) inwoners\), (\d+) buurten ongeveer gelijk \(([\d.]+) inwoners\) en (\d+) buurten gunstiger \(([\d.]+) inwoners\)/;
    expect(told.exec(text)?.slice(1).map(number)).toEqual([less, same, more].flat());
    const counted = legendCounts(facts, model);
    expect(counted.classes.map(({ areas }) => areas)).toEqual(legend.classes.map(({ areas }) => areas));
    expect(counted.reasons.map(({ areas }) => areas)).toEqual(legend.absent.map(({ areas }) => areas));
  });

  it('name the ends that an independent count finds', () => {
    const { scene } = factsOf(PLAIN);
    const figures = scene.cells.flatMap((cell, row) =>
      cell.kind === 'value' ? [{ value: cell.value, name: scene.rows[row]?.name ?? '' }] : [],
    );
    const lowest = figures.reduce((a, b) => (b.value < a.value ? b : a));
    const highest = figures.reduce((a, b) => (b.value > a.value ? b : a));
    const text = textOf(reportFor(PLAIN));
    expect(text).toContain(`Het minst gunstige cijfer in 2024 heeft ${lowest.name} (Heerlen), −0,38`);
    expect(text).toContain(`het gunstigste ${highest.name} (Heerlen), +0,34`);
  });

  it('count only what lies in the reach', () => {
    const facts = factsOf('indicator=woz&bereik=GM0917');
    const inside = facts.scene.rows.flatMap(({ gemeente }, row) => (gemeente === 'GM0917' ? [row] : []));
    const valued = inside.filter((row) => facts.scene.cells[row]?.kind === 'value');
    expect(textOf(reportOf(facts))).toContain(`${valued.length} van de ${inside.length} buurten`);
    const counted = legendCounts(facts, mapModelOf(facts.scene));
    const all = [...counted.classes, ...counted.reasons].reduce((sum, { areas }) => sum + areas, 0);
    expect(all).toBe(inside.length);
  });

  it('tell a change by the classes of the map', () => {
    const facts = factsOf('indicator=gezondheid-goed&niveau=wijk&sinds=2016');
    const { classes } = mapModelOf(facts.scene).legend;
    const down = classes.slice(0, 3).reduce((sum, { areas }) => sum + areas, 0);
    const text = textOf(reportOf(facts));
    expect(text).toContain(`in ${down} wijken minder gunstig`);
    expect(text).toContain(`In ${classes[3]?.areas} wijken is er geen duidelijke verandering`);
  });

  it('say why nothing is said of groups as long as they are worked out', () => {
    const report = reportFor('lens=groepen');
    expect(report.pending).toBe(true);
    expect(textOf(report)).toContain('nog berekend');
    expect(textOf(report)).not.toContain('aanwijzing');
  });

  it('show residents no order of places', () => {
    const link = 'voor=bewoners&gebied=BU09172004';
    expect(textOf(reportFor(link))).not.toContain('minst gunstige');
    expect(reportRows(factsOf(link)).map(({ kind }) => kind)).toEqual(['gekozen']);
  });
});

describe('the rows of a summary', () => {
  it('are both ends, ties counted, with what is selected and the focusgebieden apart', () => {
    const facts = factsOf(PLAIN);
    const [low, high, chosen] = reportRows(facts);
    expect([low?.kind, high?.kind, chosen?.kind]).toEqual(['minder', 'gunstig', 'gekozen']);
    expect(low?.areas).toHaveLength(5);
    const last = low?.areas.at(-1);
    const same = facts.areas.filter(({ rank }) => rank === last?.rank).length;
    const shown = low?.areas.filter(({ rank }) => rank === last?.rank).length ?? 0;
    expect(low?.alike).toBe(same - shown);
    expect(chosen?.areas.map(({ id }) => id)).toEqual(['focus.heerlen-noord']);
    expect(focusRows(facts)).toHaveLength(facts.scene.atlas.rows('focusgebied').length);
  });

  it('leave out areas under the floor and those with many visitors', () => {
    for (const link of ['indicator=misdrijven', 'indicator=misdrijven&lens=verdeling']) {
      const areas = reportRows(factsOf(link)).flatMap((group) => group.areas);
      expect(areas.length).toBeGreaterThan(5);
      for (const { tooFew, cell } of areas) {
        expect(tooFew).toBe(false);
        expect(cell.kind === 'value' && cell.manyVisitors).not.toBe(true);
      }
    }
  });
});

describe('what is taken along', () => {
  it('has a name by lens or subject and period', () => {
    expect(reportFileName(factsOf(PLAIN), 'html')).toBe('leefbaarometer-buurt-2024.html');
    expect(reportFileName(factsOf('indicator=misdrijven&lens=verdeling'), 'csv')).toBe(
      'verdeling-misdrijven-buurt-2021-2025.csv',
    );
  });

  it('is text with numbered notes, sources and the link', () => {
    const report = reportFor(PLAIN);
    const frame = { title: 'Titel', lead: 'Uitleg.', sources: ['Bron één'], link: 'http://atlas/?x' };
    const text = reportText(report, frame, 'nl');
    for (const { number: at, text: note } of report.notes) expect(text).toContain(`[${at}] ${note}`);
    expect(text.startsWith('Titel\n')).toBe(true);
    expect(text).toContain('Dit beeld: http://atlas/?x');
  });

  it('says how it was made', () => {
    const parts = methodOf(factsOf('indicator=misdrijven').scene);
    expect(parts.find(({ term }) => term === 'Ondergrens')?.text).toContain('250');
    expect(parts.some(({ text }) => text.includes('vaste stappen'))).toBe(true);
  });
});
