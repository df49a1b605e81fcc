import { describe, expect, it } from 'vitest';
import { originWords, ownMembers } from '../../src/state/ownFacts';
import { id, testAtlas } from '../fixtures/atlas';
import { ownArea } from '../fixtures/ownArea';
import { snapshotAtlas } from '../fixtures/snapshot';

const made = testAtlas();
const parkstad = snapshotAtlas();

describe('what an own area differs in from where it came', () => {
  const noord = parkstad.rows('focusgebied').find(({ id: code }) => code === 'focus.heerlen-noord');
  const members = (
    noord && 'members' in noord ? (noord.members as readonly string[]) : []
  ) as readonly string[];
  const codeOf = (name: string) => {
    const row = parkstad.rows('buurt').find((buurt) => buurt.name === name && buurt.gemeente === 'GM0917');
    if (!row) throw new Error(`no buurt ${name}`);
    return row.id as string;
  };
  const words = (codes: readonly string[], lang: 'nl' | 'en' = 'nl') =>
    originWords(ownArea('x', codes, { from: id('focus.heerlen-noord') }), parkstad, lang);

  it('names what is out and what is in', () => {
    const outside = parkstad
      .rows('buurt')
      .find(({ id: code, gemeente }) => gemeente === 'GM0917' && !members.includes(code));
    const without = members.filter((code) => code !== codeOf('Passart'));
    expect(words(without)).toBe('Heerlen-Noord, zonder Passart');
    expect(words([...without, outside?.id ?? ''])).toBe(
      `Heerlen-Noord, zonder Passart, met ${outside?.name}`,
    );
    expect(words(without, 'en')).toBe('Heerlen-Noord, without Passart');
  });

  it('says so when nothing differs', () => {
    expect(words(members)).toBe('Dezelfde buurten als Heerlen-Noord.');
  });

  it('counts what is more than can be named', () => {
    expect(words([])).toMatch(/^Heerlen-Noord, zonder (.+, ){5}.+ en nog \d+ buurten$/);
  });

  it('adds the gemeente to names that repeat', () => {
    const area = ownArea('x', ['BU00010001', 'BU00020001', 'BU00010101'], { from: id('focus.midden') });
    expect(originWords(area, made, 'nl')).toBe('Midden, met Verspreide huizen (Noorddam)');
  });

  it('says nothing where it came from nothing, or from an area that is not there', () => {
    expect(originWords(ownArea('x', ['BU00010001']), made, 'nl')).toBeUndefined();
    const lost = ownArea('x', ['BU00010001'], { from: id('focus.weg') });
    expect(originWords(lost, made, 'nl')).toBeUndefined();
  });
});

describe('who lives in an own area', () => {
  it('adds up what is published and says when that is not all', () => {
    expect(ownMembers(ownArea('x', ['BU00010001', 'BU00010002']), made)).toMatchObject({
      inwoners: 1400,
      complete: true,
      unknown: [],
    });
    expect(ownMembers(ownArea('x', ['BU00010001', 'BU000200A3', 'BU99990001']), made)).toMatchObject({
      inwoners: 1000,
      complete: false,
      unknown: ['BU99990001'],
    });
  });
});
