import { SOURCES } from '../../src/catalog/sources';
import { THEMES } from '../../src/catalog/themes';
import type { Feed, IndicatorSpec, UnitId } from '../../src/domain/indicator';
import { UNITS } from '../../src/domain/indicator';
import type { Text } from '../../src/domain/text';
import { isInTimes } from '../../src/domain/unit';

const SOURCE_IDS = new Set(SOURCES.map(({ id }) => id));
const THEME_IDS = new Set<string>(THEMES.map(({ id }) => id));
const LEVELS = ['buurt', 'wijk', 'gemeente', 'postcodegebied', 'land'];
const MOST_DECIMALS: Readonly<Record<UnitId, number>> = {
  procent: 1,
  aantal: 1,
  'duizend-euro': 1,
  kilometer: 1,
  score: 3,
  'per-duizend': 1,
  'per-km2': 0,
  klasse: 0,
  punten: 0,
};

/** Words the interface avoids, though policy texts use them. */
export const AVOIDED =
  /slechts(?:t|te)\b|zwakke wijk|zwakste wijk|armste wijk|rotte plek|ellende|huisjesmelker|achterstandswijk|verkeerde lijstje|onderdrukt|worst\b|deprived area|bad neighbourhood/i;

/** Everything wrong with a declaration, in words; an empty list means it can go into the catalogue as it is. */
export function validateIndicator(spec: IndicatorSpec): readonly string[] {
  return [...identity(spec), ...texts(spec), ...numbers(spec), ...looks(spec), ...feeds(spec)].map(
    (fault) => `${spec.id}: ${fault}`,
  );
}

function when(wrong: boolean, fault: string): readonly string[] {
  return wrong ? [fault] : [];
}

function identity({ id, theme, unit }: IndicatorSpec): readonly string[] {
  return [
    ...when(!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id), 'id is not lower-case words with hyphens'),
    ...when(!THEME_IDS.has(theme), `theme ${theme} does not exist`),
    ...when(!UNITS.includes(unit), `unit ${unit} does not exist`),
  ];
}

function textsOf(spec: IndicatorSpec): ReadonlyMap<string, Text> {
  const refusal = spec.aggregate.kind === 'geen' ? spec.aggregate.why : undefined;
  const all = { ...pick(spec), caveat: spec.caveat, refusal };
  return new Map(Object.entries(all).flatMap(([key, text]) => (text ? [[key, text] as const] : [])));
}

function pick({ name, short, plain, definition }: IndicatorSpec) {
  return { name, short, plain, definition };
}

function texts(spec: IndicatorSpec): readonly string[] {
  const each = [...textsOf(spec)].flatMap(([key, { nl, en }]) => [
    ...when(nl.trim() === '' || en.trim() === '', `${key} is empty in a language`),
    ...when(nl === en && nl.includes(' '), `${key} is not translated`),
    ...when(AVOIDED.test(nl) || AVOIDED.test(en), `${key} uses a word to avoid`),
  ]);
  const short = [spec.short.nl, spec.short.en];
  const sentences = [spec.plain.nl, spec.plain.en];
  return [
    ...each,
    ...when(
      short.some((word) => !/^(?:[a-z0-9]|[A-Z]{2,})/.test(word) || /[.!?]$/.test(word)),
      'short does not fit in a sentence',
    ),
    ...when(
      sentences.some((text) => !/^[A-Z].*\.$/s.test(text)),
      'plain is not a sentence',
    ),
    ...when(
      sentences.some((text) => text.split(/(?<=[.?!])\s/).some((one) => one.split(' ').length > 20)),
      'plain has a sentence of more than twenty words',
    ),
    ...when(
      spec.nature === 'modelschatting' && !/schat/i.test(`${spec.definition.nl} ${spec.caveat?.nl ?? ''}`),
      'an estimate does not say so',
    ),
  ];
}

function numbers({
  unit,
  decimals,
  band,
  range: [low, high],
  landValue,
  aggregate,
  change,
}: IndicatorSpec): readonly string[] {
  const whole = Number.isInteger(decimals) && decimals >= 0;
  return [
    ...when(!whole || decimals > MOST_DECIMALS[unit], `${decimals} decimals do not fit ${unit}`),
    ...when(aggregate.kind === 'som' && decimals > 0, 'a count has no decimals'),
    ...when(!(band > 0) || band >= high - low, 'band is not above zero and well inside the range'),
    ...when(isInTimes(unit) && band >= 0.25, 'band is told in times, and is no share below a quarter'),
    ...when(change !== undefined && change.margin < band, 'a change says something within the band'),
    ...when(!(low < high), 'range is empty'),
    ...when(unit === 'procent' && (low < 0 || high > 100), 'a percentage outside 0 to 100'),
    ...when(
      landValue !== undefined && (landValue < low || landValue > high),
      'value of Nederland out of range',
    ),
  ];
}

function looks(spec: IndicatorSpec): readonly string[] {
  const neutral = spec.direction === 'neutraal';
  const comparable = spec.landValue !== undefined || newestPeriodHasLand(spec);
  return [
    ...when(neutral && spec.colour !== 'waarde', 'a neutral indicator starts with deviation colours'),
    ...when(
      !neutral && comparable && spec.colour !== 'afwijking',
      'a comparable indicator starts without deviation',
    ),
    ...when(spec.colour === 'afwijking' && !comparable, 'deviation colours without a figure of Nederland'),
  ];
}

/** Whether the promised feeds (not the optional ones) give Nederland in the newest period of the areas. */
function newestPeriodHasLand({ feeds: all }: IndicatorSpec): boolean {
  const promised = all.filter(({ optional }) => !optional);
  const ofAreas = promised.filter(({ levels }) => levels.some((level) => level !== 'land'));
  const newest = ofAreas.flatMap(({ periods }) => periods).sort((a, b) => end(b) - end(a))[0];
  return promised.some(
    ({ levels, periods }) => levels.includes('land') && periods.some((one) => one === newest),
  );
}

function end(period: string): number {
  return Number(period.slice(-4));
}

function feeds(spec: IndicatorSpec): readonly string[] {
  return [
    ...when(spec.feeds.length === 0, 'no feed'),
    ...spec.feeds.flatMap((feed) => feedFaults(spec, feed).map((fault) => `feed ${feed.source}: ${fault}`)),
  ];
}

function feedFaults(spec: IndicatorSpec, feed: Feed): readonly string[] {
  const { reading } = feed;
  const columns = reading.kind === 'kolom' ? [reading.column] : [reading.count];
  const bound = reading.kind === 'aandeel' ? [...columns, ...[reading.base].flat()] : columns;
  return [
    ...when(!SOURCE_IDS.has(feed.source), 'source does not exist'),
    ...when(feed.levels.length === 0 || feed.levels.some((one) => !LEVELS.includes(one)), 'unknown level'),
    ...when(feed.periods.length === 0, 'no period'),
    ...when(
      feed.periods.some((one) => !/^\d{4}(?:-\d{4})?$/.test(one)),
      'a period is not a year or a span of years',
    ),
    ...when(
      feed.landPeriod !== undefined && !feed.levels.includes('land'),
      'a period for Nederland without Nederland',
    ),
    ...when(
      bound.some(({ code, name, title }) => (code ?? name ?? title) === undefined),
      'a column that points at nothing',
    ),
    ...when(
      reading.kind === 'aandeel' && (spec.unit !== 'procent' || reading.per !== 100),
      'a share that is no percentage',
    ),
    ...when(
      reading.kind === 'per-inwoner' && (spec.unit !== 'per-duizend' || reading.per !== 1000),
      'a rate that is not per thousand',
    ),
  ];
}
