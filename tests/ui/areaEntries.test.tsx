// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { INITIAL_STATE, useAtlas } from '../../src/state/store';
import { AreaEntries } from '../../src/ui/sources/AreaEntries';
import { snapshotAtlas } from '../fixtures/snapshot';

afterEach(() => useAtlas.setState(INITIAL_STATE));

function entries() {
  useAtlas.setState({ atlas: { status: 'klaar', data: snapshotAtlas() } });
  render(<AreaEntries language="nl" />);
  return new Map(
    screen
      .getAllByRole('listitem')
      .map((item) => [within(item).getByRole('heading').textContent, item] as const),
  );
}

describe('the areas put together, on the page Bronnen', () => {
  it('are all there: eight focusgebieden, four stadsdelen, and the parts of city and region', () => {
    expect([...entries().keys()].slice(8)).toEqual([
      'Hoensbroek',
      'Heerlerheide',
      'Heerlen-Centrum',
      'Heerlen-Zuid',
      'Heerlen-Zuid (met centrum)',
      'Stedelijk Parkstad',
      'Landelijk Parkstad',
    ]);
  });

  it('say what they are, of what they were made, how surely, and how many people live there', () => {
    const all = entries();
    const north = all.get('Heerlen-Noord');
    expect(north).toHaveTextContent('Stedelijk focusgebied · 34 buurten');
    expect(north).toHaveTextContent('Indicatieve begrenzing. Veertien CBS-wijken');
    expect(north).toHaveTextContent('55.320 geteld in 2024; 56.000 genoemd in');
    expect(all.get('Schinveld')).toHaveTextContent('Landelijk focusgebied · 1 buurt');
    expect(all.get('Heerlen-Zuid (met centrum)')).toHaveTextContent('Stadshelft · 23 buurten');
    const rural = all.get('Landelijk Parkstad');
    expect(rural).toHaveTextContent('Regiodeel · 54 buurten');
    expect(rural).toHaveTextContent('Hele gemeenten. De gemeenten Beekdaelen, Simpelveld en Voerendaal');
    expect(rural).toHaveTextContent('Zekerheid: groot, de tekst noemt deze gemeenten.');
    expect(rural).not.toHaveTextContent('Indicatieve');
  });

  it('say whose numbers of people weigh, also for earlier years', () => {
    entries();
    expect(screen.getByText(/van 2024, ook voor eerdere jaren/)).toBeInTheDocument();
  });

  it('wait for the areas', () => {
    render(<AreaEntries language="nl" />);
    expect(screen.getByText('De gebieden worden nog geladen…')).toBeInTheDocument();
  });
});
