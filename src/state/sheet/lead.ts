import { bandsApart } from '../../domain/bands';
import type { NoBenchmark } from '../../domain/benchmark';
import type { Absence } from '../../domain/cell';
import { roundTo } from '../../stats/rounding';
import type { Lead, ResidentLead, SheetRow } from '../sheetModel';
import { lastYearOf } from './periods';

/** Figures more than this many years older than the newest of the snapshot say too little about today. */
const RECENT_YEARS = 6;

/**
 * Bands a difference counts for at most. From four bands on the words of most say *duidelijk*; beyond twice that an
 * indicator with a narrow band would only show how narrow its band is.
 */
const MOST_BANDS = 8;

const MOST_EACH = 3;

/** Themes about the place itself, and the one part of the Leefbaarometer that is about who lives there. */
const PLACE_THEMES: ReadonlySet<string> = new Set(['leefbaarheid', 'wonen', 'veiligheid', 'voorzieningen']);
const ABOUT_PEOPLE = 'leefbaarometer-sociale-samenhang';

/** The indicator that speaks for this one where both point the same way: a total for its parts, a series for its past. */
function speakerOf({ spec }: SheetRow): string | undefined {
  if (spec.id.startsWith('leefbaarometer-')) return 'leefbaarometer';
  return spec.id === 'gezondheid-goed-tot-2020' ? 'gezondheid-goed' : undefined;
}

type Sense = 'gunstiger' | 'minder-gunstig';

interface Ranked {
  readonly row: SheetRow;
  readonly sense: Sense;
  /** Size of the difference in bands, at most {@link MOST_BANDS}. */
  readonly bands: number;
  /** Where there are no peers to tell such figures apart: the same without a bound. */
  readonly beyondCap: number;
  /** Share of the peers that differ at least as much in the same direction; 1 without peers. */
  readonly alike: number;
}

function rankedOf(row: SheetRow): readonly Ranked[] {
  const { reading, spec, peers } = row;
  const { cell, benchmark, verdict } = reading;
  if (cell.kind === 'absent' || benchmark.kind === 'absent') return [];
  if (verdict?.sense !== 'gunstiger' && verdict?.sense !== 'minder-gunstig') return [];
  const allBands = bandsApart(cell.value, benchmark.value, spec);
  const bands = roundTo(Math.min(MOST_BANDS, allBands), 3);
  const beyond = peers.filter((peer) =>
    cell.value > benchmark.value ? peer >= cell.value : peer <= cell.value,
  );
  const alike = peers.length > 0 ? beyond.length / peers.length : 1;
  const beyondCap = peers.length > 0 ? 0 : allBands;
  return [{ row, sense: verdict.sense, bands, beyondCap, alike }];
}

/** Both ways, most outspoken first: by bands up to the cap, then by how few peers go as far, then as in the catalogue. */
function ranking(rows: readonly SheetRow[]): readonly Ranked[] {
  const all = rows.flatMap(rankedOf);
  const said = new Set(all.map(({ row, sense }) => `${row.spec.id} ${sense}`));
  return all
    .filter(({ row, sense }) => !said.has(`${speakerOf(row)} ${sense}`))
    .sort((a, b) => b.bands - a.bands || a.alike - b.alike || b.beyondCap - a.beyondCap);
}

/** The first of every theme. */
function perTheme(all: readonly Ranked[]): readonly Ranked[] {
  const themes = new Set<string>();
  return all.filter(({ row }) => !themes.has(row.spec.theme) && themes.add(row.spec.theme));
}

/** True for a difference the row itself calls slight. */
function isSlight({ reading: { verdict } }: SheetRow): boolean {
  return verdict !== null && 'strength' in verdict && verdict.strength === 'iets';
}

/** True where most of what is counted happens to visitors: it says little about who lives there. */
function isAboutVisitors({ reading: { cell } }: SheetRow): boolean {
  return cell.kind === 'value' && cell.manyVisitors === true;
}

/** Without what would need a remark in the sentence, as long as something is left to name. */
function fairest(rows: readonly SheetRow[]): readonly SheetRow[] {
  const [clear, local] = [rows.filter((row) => !isSlight(row)), rows.filter((row) => !isAboutVisitors(row))];
  const both = clear.filter((row) => !isAboutVisitors(row));
  return [both, local, clear, rows].find((some) => some.length > 0) ?? rows;
}

/**
 * Rows with one verdict, one per theme. A theme that is more outspoken the other way is named there; it is named
 * here as well only when nothing else could be.
 */
function outspoken(all: readonly Ranked[], sense: Sense): readonly SheetRow[] {
  const own = perTheme(all).filter((one) => one.sense === sense);
  const any = own.length > 0 ? own : perTheme(all.filter((one) => one.sense === sense));
  return fairest(any.map(({ row }) => row));
}

function residentLeadOf(compared: readonly SheetRow[]): ResidentLead {
  const about = compared.filter(({ spec }) => PLACE_THEMES.has(spec.theme) && spec.id !== ABOUT_PEOPLE);
  const all = ranking(about);
  return {
    unfavourable: outspoken(all, 'minder-gunstig')[0],
    favourable: outspoken(all, 'gunstiger')[0],
    compared: about.length,
  };
}

/** The one thing all say; undefined when they differ, or none says anything. */
function unanimous<T>(said: readonly T[]): T | undefined {
  return said.every((one) => one === said[0]) ? said[0] : undefined;
}

/** The reason all figures are missing. Years the area is not in explain nothing beside another reason. */
function whyMissing(rows: readonly SheetRow[]): Absence | undefined {
  const usable = rows.filter(({ reading }) => !reading.tooFew);
  const why = usable.map(({ reading: { cell } }) => (cell.kind === 'absent' ? cell.why : undefined));
  const telling = why.filter((one) => one !== 'niet-gemeten');
  return unanimous(telling.length > 0 ? telling : why);
}

function whyUncompared(rows: readonly SheetRow[]): NoBenchmark | undefined {
  const valued = rows.filter(({ reading }) => reading.cell.kind === 'value' && !reading.tooFew);
  return unanimous(
    valued.map(({ reading: { benchmark } }) => (benchmark.kind === 'absent' ? benchmark.why : undefined)),
  );
}

const NOTHING = { unfavourable: [], favourable: [], compared: 0 } as const;
const NOTHING_FOR_RESIDENTS: ResidentLead = { unfavourable: undefined, favourable: undefined, compared: 0 };

/** Nothing to say, and why, as far as it is for one reason. */
export function emptyLead(why: Pick<Lead, 'why' | 'noBenchmark'>): Lead {
  return { ...NOTHING, ...why, resident: NOTHING_FOR_RESIDENTS };
}

function silentLead(rows: readonly SheetRow[]): Lead {
  const why = whyMissing(rows);
  if (why !== undefined) return emptyLead({ why });
  const noBenchmark = whyUncompared(rows);
  return emptyLead(noBenchmark === undefined ? {} : { noBenchmark });
}

/**
 * What stands out in an area, from its directional rows. `newest` is the last year of the snapshot: figures more
 * than {@link RECENT_YEARS} years older take no part. At most one per theme and three each way; the score as a
 * whole speaks for its parts where they point the same way.
 */
export function leadOf(rows: readonly SheetRow[], newest: number): Lead {
  const directional = rows.filter(({ spec, period }) => spec.direction !== 'neutraal' && period !== null);
  const recent = directional
    .map((row) => row.comparable ?? row)
    .filter(({ period }) => period !== null && lastYearOf(period) >= newest - RECENT_YEARS);
  const compared = recent.filter(({ reading }) => reading.verdict !== null);
  if (compared.length === 0) return silentLead(directional);
  const all = ranking(compared);
  return {
    unfavourable: outspoken(all, 'minder-gunstig').slice(0, MOST_EACH),
    favourable: outspoken(all, 'gunstiger').slice(0, MOST_EACH),
    compared: compared.length,
    resident: residentLeadOf(compared),
  };
}
