import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { noteText } from '../../src/catalog/texts/notes';
import type { Atlas } from '../../src/data/atlas';
import type { NoteCode } from '../../src/domain/note';
import type { ValuesFile } from '../../src/domain/pack';
import type { ClassMethod, View } from '../../src/domain/view';
import { readClassMethod } from '../../src/state/classMethod';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { type Scene, sceneOf } from '../../src/state/scene';
import { id } from '../fixtures/atlas';
import { DATA, snapshotAtlas } from '../fixtures/snapshot';

let atlas: Atlas;
const files = new Map<string, ValuesFile>();

function figures(indicator: string): ValuesFile {
  const known = files.get(indicator);
  const file: ValuesFile = known ?? JSON.parse(readFileSync(join(DATA, `values/${indicator}.json`), 'utf8'));
  files.set(indicator, file);
  return file;
}

function scene(indicator: string, part: Partial<View> = {}): Scene {
  const view: View = { ...DEFAULT_VIEW, indicator, kleur: 'waarde', ...part };
  return sceneOf(view, atlas, figures(indicator));
}

function asked(text: string): ClassMethod {
  const method = readClassMethod(text).value;
  if (!method) throw new Error(`no method ${text}`);
  return method;
}

const breaks = ({ model }: Scene) => model.classes.slice(1).map(({ from }) => from);
const labels = ({ model }: Scene) => model.classes.map(({ label }) => label.replaceAll('\u00a0', ' '));
const ends = ({ model }: Scene) => [model.classes[0]?.from, model.classes.at(-1)?.to];
/** Notes about classes; that Nederland has no WOZ of 2025 to compare with is another matter. */
const classNotes = ({ notes }: Scene) => notes.filter(({ code }) => code !== 'vergelijking-ontbreekt');
const codes = (shown: Scene): readonly NoteCode[] => classNotes(shown).map(({ code }) => code);
const told = (shown: Scene) =>
  classNotes(shown).map((note) => noteText(note, 'nl', String).replaceAll('\u00a0', ' '));
const filled = (shown: Scene) =>
  new Set(
    shown.rows.map((_, index) => shown.classAt(index)).flatMap((a) => (a.kind === 'klasse' ? [a.index] : [])),
  );

beforeAll(() => {
  atlas = snapshotAtlas();
});

const YEARS = ['2025', '2024', '2023', '2022', '2021', '2020'];

describe('WOZ per gemeente, 2020 to 2025', () => {
  const woz = (part: Partial<View>) => scene('woz', { niveau: 'gemeente', ...part });

  it.each(['kwantiel.5', 'gelijk.5', 'natuurlijk.4', 'standaard.4', 'rond.5'])(
    'has the same classes in every year by %s, with open ends in earlier years',
    (text) => {
      const klassen = asked(text);
      const newest = woz({ klassen });
      expect(breaks(newest).length).toBeGreaterThan(1);
      for (const jaar of YEARS) expect(breaks(woz({ klassen, jaar }))).toEqual(breaks(newest));
      expect(ends(newest)).not.toContain(null);
      expect(ends(woz({ klassen, jaar: '2020' }))).toEqual([null, null]);
    },
  );

  it('makes classes of the year on screen, or of all years together, when asked', () => {
    const by = (basis: View['basis']) => YEARS.map((jaar) => breaks(woz({ basis, jaar })));
    expect(new Set(by('jaar').map(String)).size).toBe(YEARS.length);
    expect(new Set(by('jaren').map(String)).size).toBe(1);
    const pooled = woz({ basis: 'jaren', jaar: '2022' });
    expect(String(breaks(pooled))).not.toBe(String(breaks(woz({}))));
    expect(ends(pooled)).toEqual([null, null]);
    expect(ends(woz({ basis: 'jaar', jaar: '2022' }))).not.toContain(null);
  });

  it('keeps classes that are locked, over years, levels and figures', () => {
    const klassen = asked('eigen:150,200,250');
    for (const jaar of YEARS) expect(breaks(woz({ klassen, jaar }))).toEqual([150, 200, 250]);
    const buurten = scene('woz', { klassen });
    expect(breaks(buurten)).toEqual([150, 200, 250]);
    expect([...codes(buurten), ...codes(woz({ klassen, jaar: '2020' }))]).toEqual([]);
    expect(labels(buurten)[0]).toBe('minder dan € 150.000');
  });

  it('gives the same classes, not made again, when only the comparison changes', () => {
    const klassen = asked('natuurlijk.5');
    const one = woz({ klassen, basis: 'jaren' });
    const other = woz({ klassen, basis: 'jaren', vergelijk: id('GM0917') });
    expect(other.comparison).toBe('GM0917');
    expect(other.model).toBe(one.model);
    expect(woz({ klassen, basis: 'jaren', taal: 'en' }).model).not.toBe(one.model);
  });
});

describe('a class count the figures cannot fill', () => {
  it('gives fewer classes and says so', () => {
    const shown = scene('stedelijkheid', { klassen: asked('natuurlijk.7') });
    expect(shown.model.classes).toHaveLength(5);
    expect(shown.notes).toContainEqual({
      code: 'minder-klassen',
      params: { gevraagd: 7, gekregen: 5, verschillend: 5 },
    });
    expect(told(shown)).toContain(
      'U vraagt 7 klassen; het worden er 5. Er zijn maar 5 verschillende cijfers.',
    );
  });

  it('says nothing of the usual way, nor of round numbers and deviations that fit less often', () => {
    expect(codes(scene('stedelijkheid'))).not.toContain('minder-klassen');
    for (const text of ['rond.9', 'standaard.9', 'rond.4', 'natuurlijk.9', 'kwantiel.9'])
      expect(codes(scene('woz', { klassen: asked(text) }))).toEqual([]);
  });

  it('says so of round numbers and deviations as well where there are fewer figures than classes', () => {
    for (const text of ['rond.9', 'standaard.9'])
      expect(codes(scene('stedelijkheid', { klassen: asked(text) }))).toContain('minder-klassen');
  });

  it('leaves no class empty of seven gemeenten', () => {
    for (const kind of ['kwantiel', 'gelijk', 'natuurlijk', 'standaard', 'rond'])
      for (const count of [3, 5, 9]) {
        const shown = scene('woz', { niveau: 'gemeente', klassen: asked(`${kind}.${count}`) });
        expect(filled(shown).size).toBe(shown.model.classes.length);
      }
  });
});

describe('own breaks beside the figures', () => {
  it('show the usual classes, and say where the figures are', () => {
    const shown = scene('woz', { niveau: 'gemeente', klassen: asked('eigen:900,950,1000') });
    expect(breaks(shown)).toEqual(breaks(scene('woz', { niveau: 'gemeente' })));
    expect(codes(shown)).toEqual(['grenzen-buiten-cijfers']);
    expect(told(shown)[0]).toMatch(
      /^Met deze klassengrenzen vallen alle cijfers in één klasse: ze liggen op € \d/,
    );
  });

  it('stay, with classes nobody is in, when some lie outside or another year has figures among them', () => {
    const some = scene('woz', { niveau: 'gemeente', klassen: asked('eigen:50,200,5000') });
    expect(some.model.classes).toHaveLength(4);
    expect(codes(some)).toEqual([]);
    const highest = Math.max(
      ...scene('woz', { niveau: 'gemeente', jaar: '2020' }).cells.flatMap((c) =>
        c.kind === 'value' ? c.value : [],
      ),
    );
    const later = scene('woz', {
      niveau: 'gemeente',
      jaar: '2020',
      klassen: { kind: 'eigen', breaks: [highest + 1, highest + 20] },
    });
    expect(codes(later)).toEqual([]);
    expect([...filled(later)]).toEqual([0]);
  });
});

describe('classes of the source', () => {
  it('colour every area by the class published for it, and computed areas by the bounds', () => {
    const shown = scene('leefbaarometer', { klassen: asked('bron') });
    const published = shown.cells.flatMap((cell, index) =>
      cell.kind === 'value' && cell.officialClass !== undefined
        ? [{ index, official: cell.officialClass }]
        : [],
    );
    expect(published).toHaveLength(176);
    for (const { index, official } of published)
      expect(shown.classAt(index)).toEqual({ kind: 'klasse', index: official - 1 });
    expect(shown.model.palette).toBe('oordeel');
    expect(codes(shown)).toEqual([]);
    expect(filled(scene('leefbaarometer', { niveau: 'wijk', klassen: asked('bron') })).size).toBeGreaterThan(
      2,
    );
  });

  it('give way to the usual classes, with a note, where the source has none', () => {
    const shown = scene('woz', { klassen: asked('bron') });
    expect(breaks(shown)).toEqual(breaks(scene('woz')));
    expect(codes(shown)).toEqual(['geen-bronklassen']);
    expect(told(shown)[0]).toContain('van 2024');
  });
});

describe('a newest period without any figure that counts', () => {
  it('has the classes of the period on screen', () => {
    const all = figures('woz');
    const values: ValuesFile = {
      ...all,
      columns: all.columns.map((column) =>
        column.period === '2025' ? { ...column, values: column.values.map(() => null) } : column,
      ),
    };
    const view: View = {
      ...DEFAULT_VIEW,
      indicator: 'woz',
      niveau: 'gemeente',
      kleur: 'waarde',
      jaar: '2024',
    };
    expect(breaks(sceneOf(view, atlas, values)).length).toBeGreaterThan(2);
    const none = sceneOf({ ...view, jaar: '2025' }, atlas, values);
    expect(none.model.classes).toEqual([]);
    expect(none.classAt(0)).toMatchObject({ kind: 'absent' });
  });
});
