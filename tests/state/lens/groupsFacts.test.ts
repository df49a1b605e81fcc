import { describe, expect, it } from 'vitest';
import type { NeighbourRule } from '../../../src/domain/view';
import type { AreaFinding } from '../../../src/state/lens/groups/groupsModel';
import type { Scene } from '../../../src/state/scene';
import { groupsIn, groupsScene, rowOf } from '../../fixtures/groupsScene';

const CORE = ['Vrieheide', 'Heerlerheide Kom', 'Passart', 'Uterweg', 'Nieuw-Einde'];
const scene = groupsScene();
const model = groupsIn(scene);

function findingOf(one: Scene, name: string): AreaFinding {
  const finding = groupsIn(one).findings[rowOf(one, name)];
  if (!finding) throw new Error(`nothing found of ${name}`);
  return finding;
}

/** Names of the areas in the core of a side. */
function coreOf(one: Scene, quadrant: AreaFinding['quadrant']): readonly string[] {
  return groupsIn(one).findings.flatMap((finding, row) =>
    finding?.part === 'kern' && finding.quadrant === quadrant ? [one.rows[row]?.name ?? ''] : [],
  );
}

describe('Leefbaarometer 2024 over buurten', () => {
  it('is patterned: Moran over 176 buurten as computed in a first try elsewhere', () => {
    expect(model.valued).toBe(176);
    expect(model.total).toBe(201);
    expect(model.global.i).toBeCloseTo(0.53, 2);
    expect(model.global.p).toBeLessThan(0.001);
  });

  it('has a core of less favourable buurten around Vrieheide and Heerlerheide', () => {
    const group = model.groups.find(({ core }) => core.includes(rowOf(scene, 'Vrieheide')));
    expect(group?.side).toBe('hoog');
    const core = group?.core.map((row) => scene.rows[row]?.name);
    expect(core?.toSorted()).toEqual(CORE.toSorted());
  });

  it.each<NeighbourRule>([
    { kind: 'lijn' },
    { kind: 'naaste', count: 5 },
    { kind: 'naaste', count: 6 },
    { kind: 'naaste', count: 8 },
    { kind: 'afstand', metres: 1500 },
  ])('keeps Vrieheide, Heerlerheide Kom, Passart and Nieuw-Einde in the core under %o', (buren) => {
    const core = coreOf(groupsScene({ buren }), 'hoog-hoog');
    for (const name of CORE.filter((one) => one !== 'Uterweg')) expect(core).toContain(name);
  });

  it('keeps Vrieheide, Heerlerheide Kom and Nieuw-Einde with only the four nearest', () => {
    const core = coreOf(groupsScene({ buren: { kind: 'naaste', count: 4 } }), 'hoog-hoog');
    expect(core.toSorted()).toEqual(['Heerlerheide Kom', 'Nieuw-Einde', 'Vrieheide']);
  });

  it('has a core on the favourable side as well', () => {
    const core = coreOf(scene, 'laag-laag');
    expect(core).toEqual(expect.arrayContaining(['Benzenrade', 'Douve Weien', 'Imstenrade']));
  });

  it('finds nothing sure of Weggebekker, however unfavourable it is itself, and says it is a close call', () => {
    const finding = findingOf(scene, 'Weggebekker');
    expect(finding.z).toBeCloseTo(3, 0);
    expect(finding.evidence).not.toBe('sterk');
    expect(finding.close).toBe(true);
  });

  it('calls what other seeds tip a close call, and Vrieheide never', () => {
    const other = groupsScene({ toeval: 2047 });
    for (const name of ['Weggebekker', 'Kerkrade-Centrum']) {
      expect(findingOf(other, name).part, name).not.toBe(findingOf(scene, name).part);
      expect([findingOf(scene, name).close, findingOf(other, name).close], name).toEqual([true, true]);
    }
    expect(findingOf(scene, 'Vrieheide').close).toBe(false);
    expect(findingOf(other, 'Vrieheide').close).toBe(false);
  });

  it('has the lowest mean of the focusgebieden in Kerkrade-Oost, and one strong buurt there', () => {
    const means = scene.atlas.file.levels.focusgebied.map(({ name, members }) => {
      const figures = members.flatMap((id) => {
        const cell = scene.cells[scene.rows.findIndex((row) => row.id === id)];
        return cell?.kind === 'value' ? [cell.value] : [];
      });
      return { name, members, mean: figures.reduce((sum, one) => sum + one, 0) / figures.length };
    });
    const [lowest] = means.toSorted((a, b) => a.mean - b.mean);
    expect(lowest?.name).toBe('Kerkrade-Oost');
    const strong = lowest?.members.filter(
      (id) => model.findings[scene.rows.findIndex((row) => row.id === id)]?.evidence === 'sterk',
    );
    expect(strong).toHaveLength(1);
  });

  it('warns that the model itself looks at the surroundings', () => {
    expect(model.cautions).toEqual(['model']);
  });
});

describe('other figures', () => {
  it('are found among areas with enough inwoners only', () => {
    const crime = groupsScene({ indicator: 'misdrijven', jaar: null });
    const { findings, cautions } = groupsIn(crime);
    crime.rows.forEach(({ inwoners }, row) => {
      if ((inwoners ?? 0) >= 250) return;
      expect(findings[row]).toBeNull();
      expect(findings.some((one) => one?.neighbours.includes(row))).toBe(false);
    });
    expect(cautions).toEqual([]);
  });

  it('say of an area without valued neighbours that there is nothing to say', () => {
    const health = groupsScene({ indicator: 'gezondheid-goed', jaar: null });
    const row = rowOf(health, 'Sweikhuizen');
    expect(groupsIn(health).findings[row]).toBeNull();
    expect(health.classAt(row)).toEqual({ kind: 'zonder-klasse', why: 'zonder-buren' });
  });

  it('over wijken carry a warning more', () => {
    const wijken = groupsScene({ niveau: 'wijk' });
    expect(wijken.level).toBe('wijk');
    expect(groupsIn(wijken).cautions).toEqual(['model', 'wijk']);
  });

  it('are looked at with exactly two thirds of the areas', () => {
    const { valued, total } = groupsIn(groupsScene({ indicator: 'sociaal-minimum', jaar: '2017' }));
    expect([valued, total]).toEqual([134, 201]);
  });

  it('stand high on the side that is high where an indicator does not judge', () => {
    const woz = groupsScene({ indicator: 'woz', jaar: '2024' });
    const { groups, findings } = groupsIn(woz);
    expect(groups.find(({ core }) => core.includes(rowOf(woz, 'Nieuw-Einde')))?.side).toBe('laag');
    expect(findings[rowOf(woz, 'Schimmert')]?.quadrant).toBe('hoog-hoog');
  });

  it('ask for more shuffles where these cannot pass the correction', () => {
    const { reach } = groupsIn(groupsScene({ trekkingen: 999 }));
    expect(reach).toMatchObject({ smallest: 0.002, offer: 9999 });
    expect(reach.needed).toBeCloseTo(0.05 / 176, 12);
    expect(model.reach.offer).toBeNull();
  });
});
