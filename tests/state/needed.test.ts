import { describe, expect, it } from 'vitest';
import { DEFAULT_STACK } from '../../src/catalog/stackDefault';
import type { View } from '../../src/domain/view';
import { DEFAULT_VIEW } from '../../src/state/defaultView';
import { adjustmentsOf, indicatorsOf, isAdjusted, lensOf } from '../../src/state/needed';

const view = (part: Partial<View>): View => ({ ...DEFAULT_VIEW, ...part });
const WOZ = { indicator: 'woz', period: null };

describe('lens of a view', () => {
  it('is stacking on its own screen unless the link names another', () => {
    expect(lensOf(view({ scherm: 'concentratie' }))).toBe('stapeling');
    expect(lensOf(view({ scherm: 'concentratie', lens: 'groepen' }))).toBe('groepen');
  });

  it('goes along to table and summary, and nowhere else', () => {
    const seen = (scherm: View['scherm']) => lensOf(view({ scherm, lens: 'groepen' }));
    expect([seen('tabel'), seen('samenvatting')]).toEqual(['groepen', 'groepen']);
    expect([seen('kaart'), seen('verloop'), seen('doelen')]).toEqual([null, null, null]);
    expect(lensOf(view({ scherm: 'tabel' }))).toBeNull();
  });

  it('goes before what else would adjust the view, and keeps only the settings it uses', () => {
    const all = view({
      ...{ scherm: 'concentratie', met: WOZ, buren: { kind: 'lijn' }, stapel: DEFAULT_STACK },
      bereik: 'limburg',
    });
    const stacked = adjustmentsOf(all);
    expect(stacked).toMatchObject({ lens: 'stapeling', stapel: DEFAULT_STACK, bereik: 'limburg' });
    expect([stacked.met, stacked.buren]).toEqual([null, null]);
    const grouped = adjustmentsOf({ ...all, lens: 'groepen' });
    expect(grouped).toMatchObject({ lens: 'groepen', buren: { kind: 'lijn' } });
    expect([grouped.met, grouped.stapel, grouped.bereik]).toEqual([null, null, null]);
  });

  it('leaves a view without one as it is', () => {
    expect(isAdjusted(view({ stapel: DEFAULT_STACK, buren: { kind: 'lijn' } }))).toBe(false);
    expect(adjustmentsOf(view({ scherm: 'samenvatting', met: WOZ })).met).toEqual(WOZ);
  });

  it('asks for the figures of all that is stacked', () => {
    const asked = indicatorsOf(view({ scherm: 'concentratie', indicator: 'woz' }));
    expect(asked).toEqual(['woz', ...DEFAULT_STACK.parts.map(({ indicator }) => indicator)]);
    expect(indicatorsOf(view({ scherm: 'concentratie', lens: 'groepen' }))).toEqual(['leefbaarometer']);
  });
});
