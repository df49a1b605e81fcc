import { describe, expect, it } from 'vitest';
import { region } from '../../geodata/regions/parkstad';
import { DOCUMENTS } from '../../src/catalog/documents';
import { ELSEWHERE, NOT_OPEN } from '../../src/catalog/elsewhere';
import { GROUPINGS } from '../../src/catalog/groupings';
import { INDICATORS, indicatorById } from '../../src/catalog/indicators';
import { leefbaarometerLabel, OFFICIAL_CLASSES } from '../../src/catalog/leefbaarometer';
import { SOURCES, sourceById } from '../../src/catalog/sources';
import { KWB_TABLES } from '../../src/catalog/tables';
import { THEMES } from '../../src/catalog/themes';
import type { Text } from '../../src/domain/text';
import { AVOIDED } from './validateIndicator';

/** Every bilingual text inside a piece of content, however deep. */
function textsIn(content: unknown): readonly Text[] {
  if (typeof content !== 'object' || content === null) return [];
  if ('nl' in content && 'en' in content) return [content as Text];
  return Object.values(content).flatMap(textsIn);
}

const ALL = { THEMES, GROUPINGS, SOURCES, ELSEWHERE, NOT_OPEN, DOCUMENTS, OFFICIAL_CLASSES };

describe.each(Object.entries(ALL))('%s', (_, content) => {
  it('speaks both languages and avoids words that hurt', () => {
    const texts = textsIn(content);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(({ nl, en }) => nl.trim() === '' || en.trim() === '')).toEqual([]);
    expect(texts.filter(({ nl, en }) => AVOIDED.test(nl) || AVOIDED.test(en))).toEqual([]);
  });
});

describe('lists of content', () => {
  it.each([
    ['themes', THEMES],
    ['groupings', GROUPINGS],
    ['sources', SOURCES],
    ['monitors', ELSEWHERE],
    ['closed measures', NOT_OPEN],
    ['documents', DOCUMENTS],
  ] as const)('%s have ids that occur once', (_, list) => {
    const ids = list.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('groupings', () => {
  it.each(GROUPINGS.map((grouping) => [grouping.id, grouping] as const))(
    '%s holds indicators that exist',
    (_, one) => {
      for (const { indicators } of one.groups) {
        expect(indicators.length).toBeGreaterThan(0);
        expect(indicators.filter((id) => indicatorById(id) === undefined)).toEqual([]);
        expect(new Set(indicators).size).toBe(indicators.length);
      }
    },
  );

  it('names a document and the lines in it', () => {
    for (const { source } of GROUPINGS) expect(source.nl).toMatch(/\(r\. \d+-\d+\)/);
  });

  it('has the divisions of the programmes: six, five, three and six groups', () => {
    expect(GROUPINGS.map(({ id, groups }) => [id, groups.length])).toEqual([
      ['nulmeting', 6],
      ['nphn', 5],
      ['regio-deal-3', 3],
      ['kernthemas', 6],
    ]);
  });
});

describe('sources', () => {
  it('covers every source that an indicator names', () => {
    const named = INDICATORS.flatMap(({ feeds }) => feeds.map(({ source }) => source));
    expect(named.filter((id) => sourceById(id) === undefined)).toEqual([]);
  });

  it('has a page to open, a licence and a credit line each', () => {
    for (const { url, creditUrl, licence, credit } of SOURCES) {
      expect(url).toMatch(/^https:\/\//);
      if (creditUrl !== undefined) expect(creditUrl).toMatch(/^https:\/\//);
      expect(licence).not.toBe('');
      expect(credit).not.toBe('');
    }
  });

  it('links the licence page that the outlines ask for', () => {
    const outlines = sourceById('pdok-buurten');
    expect(outlines?.credit).toContain('Who’s On First');
    expect(outlines?.creditUrl).toBe('https://whosonfirst.org/docs/licenses/');
  });

  it('has one edition of the core figures per year, each with its own table', () => {
    expect([...KWB_TABLES.keys()]).toEqual([
      2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015, 2014, 2013,
    ]);
    expect(new Set(KWB_TABLES.values()).size).toBe(KWB_TABLES.size);
    expect(sourceById('kwb-2024')?.table).toBe('85984NED');
  });

  it('answers an unknown id with nothing', () => {
    expect(sourceById('krant')).toBeUndefined();
  });

  it('keeps supplements behind services in every indicator, per level and period', () => {
    const isSupplement = (id: string) => sourceById(id)?.route === 'aanvullend';
    for (const { id, feeds } of INDICATORS) {
      const first = feeds.findIndex(({ source }) => isSupplement(source));
      const services = first < 0 ? [] : feeds.slice(first).filter(({ source }) => !isSupplement(source));
      expect({ id, services }).toEqual({ id, services: [] });
    }
  });
});

describe('elsewhere', () => {
  it('has an address per monitor', () => {
    for (const { url } of ELSEWHERE) expect(new URL(url).protocol).toBe('https:');
  });

  it('points from a closed measure only at monitors that exist', () => {
    const ids = new Set(ELSEWHERE.map(({ id }) => id));
    expect(
      NOT_OPEN.flatMap(({ elsewhere }) => (elsewhere === undefined || ids.has(elsewhere) ? [] : [elsewhere])),
    ).toEqual([]);
  });
});

describe('documents', () => {
  it('are the five policy texts', () => {
    expect(DOCUMENTS.map(({ id }) => id)).toEqual([
      'strategische-agenda',
      'convenant-2026',
      'voorstel-2022',
      'omgevingsvisie',
      'nulmeting',
    ]);
  });

  it('include those that name the population of a focusgebied', () => {
    const ids = new Set<string>(DOCUMENTS.map(({ id }) => id));
    const named = region.policyAreas.flatMap((area) => area.named.map(({ document }) => document));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('official classes of the Leefbaarometer', () => {
  it('label the classes 1 to 9 in both languages', () => {
    const labels = [1, 2, 5, 6, 9].map((one) => leefbaarometerLabel(one, 'nl'));
    expect(labels).toEqual([
      'zeer onvoldoende',
      'ruim onvoldoende',
      'voldoende',
      'ruim voldoende',
      'uitstekend',
    ]);
    expect(leefbaarometerLabel(9, 'en')).toBe('excellent');
    expect(OFFICIAL_CLASSES).toHaveLength(9);
  });

  it.each([0, 10, -1, 1.5])('invent no label for %s', (other) => {
    expect(leefbaarometerLabel(other, 'nl')).toBe(String(other));
  });
});
