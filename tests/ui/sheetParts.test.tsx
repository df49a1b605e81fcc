// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPanel } from '../fixtures/openPanel';

const eyebrow = () => document.querySelector('.sheet-eyebrow');

describe('the sheet of a part of city or region', () => {
  it.each([
    ['deel.heerlen-zuid-met-centrum', 'Stadshelft in Heerlen'],
    ['deel.heerlen-zuid', 'Stadsdeel in Heerlen'],
    ['deel.stedelijk-parkstad', 'Regiodeel in Parkstad'],
  ])('calls %s %s', async (part, words) => {
    await openPanel([part]);
    expect(eyebrow()).toHaveTextContent(words);
  });

  it('says so in English', async () => {
    await openPanel(['deel.landelijk-parkstad'], { taal: 'en' });
    expect(eyebrow()).toHaveTextContent('Part of the region in Parkstad');
  });

  it('tells what it rests on; a border along gemeenten is not called indicative', async () => {
    await openPanel(['deel.landelijk-parkstad']);
    const made = screen.getByRole('region', { name: 'Hoe dit gebied is gemaakt' });
    expect(made).toHaveTextContent('Hele gemeenten. De gemeenten Beekdaelen, Simpelveld en Voerendaal');
    expect(made).toHaveTextContent('Zekerheid: groot');
    expect(made).toHaveTextContent('58.550 geteld in 2024');
  });
});
