// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { AreaId } from '../../../src/domain/area';
import type { View } from '../../../src/domain/view';
import { DEFAULT_VIEW } from '../../../src/state/defaultView';
import { selectScene } from '../../../src/state/selectors';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { BottomSheet } from '../../../src/ui/panel/BottomSheet';
import { ADJUSTER } from '../../fixtures/adjuster';
import { snapshotQuestion } from '../../fixtures/snapshotSheet';

const question = await snapshotQuestion();

// Nothing is out of sight where nothing is laid out.
Element.prototype.checkVisibility = () => true;

function Shown() {
  const scene = useAtlas(selectScene);
  if (scene.status !== 'klaar') return null;
  return (
    <BottomSheet scene={scene.data} state="peek" onChange={() => undefined}>
      -
    </BottomSheet>
  );
}

/** What the lowered sheet says of a view. */
function said(view: Partial<View>): string {
  const state = {
    adjuster: ADJUSTER,
    view: { ...DEFAULT_VIEW, ...view },
    atlas: { status: 'klaar', data: question.atlas },
    values: question.values,
  } as const;
  useAtlas.setState({ ...INITIAL_STATE, ...state }, true);
  render(<Shown />);
  return document.querySelector('.sheet-title')?.textContent ?? '';
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the lowered sheet beside a lens', () => {
  it('says which lens it is', () => {
    expect(said({ scherm: 'concentratie' })).toBe('Waar problemen samenkomen Stapeling van 5 thema’s');
    document.body.innerHTML = '';
    expect(said({ scherm: 'concentratie', lens: 'verdeling' })).toBe('Waar problemen samenkomen Verdeling');
  });

  it('says what is stacked in the area selected last', () => {
    const [area] = question.atlas.rows('buurt');
    const gebied = area ? [area.id] : [];
    expect(said({ scherm: 'concentratie', gebied })).toMatch(
      new RegExp(`^${area?.name} .*(van 5 thema’s|niet alles bekend)`),
    );
  });

  it('says which lens it is beside an area that is not on the map', () => {
    const gebied = ['focus.heerlen-noord' as AreaId];
    expect(said({ scherm: 'concentratie', gebied })).toContain('Waar problemen samenkomen');
  });

  it('says the figure of the area on the map without a lens', () => {
    const [area] = question.atlas.rows('gemeente');
    expect(said({ gebied: area ? [area.id] : [] })).toContain('Nederland');
  });
});
