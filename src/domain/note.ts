import type { Level } from './area';
import type { NoBenchmark } from './benchmark';
import type { ExtentFault } from './extent';
import type { UnitId } from './indicator';
import type { LinkFault } from './linkFault';
import type { RefusedChange } from './refusedChange';
import type { ScoreFault } from './score';
import type { Comparison } from './view';

/** Areas named in one note; a link can hold any number of strange ones. */
export const MOST_NAMED = 5;

/**
 * What a reader is told when a link or a choice could not be followed to the letter, with what each message
 * needs. Text that comes from a link is carried as it was, shortened; words are put to it in the catalogue.
 */
export interface NoteParams {
  readonly 'onbekende-sleutel': { readonly sleutel: string };
  readonly 'dubbele-sleutel': { readonly sleutel: string };
  readonly 'link-vernieuwd': { readonly van: string; readonly naar: string };
  readonly 'scherm-nog-niet': { readonly waarde: string };
  readonly 'verhaal-nog-niet': { readonly waarde: string };
  readonly 'ongeldige-waarde': {
    readonly sleutel: string;
    readonly waarde: string;
    readonly fout?: LinkFault;
  };
  /** The classes in the light do not exist here; the whole map is shown. */
  readonly 'uitgelicht-zonder-klasse': { readonly klassen: number };
  readonly 'gebied-overgeslagen': { readonly waarden: readonly string[] };
  readonly 'te-veel-gebieden': { readonly aantal: number; readonly grens: number };
  readonly 'eigen-overgeslagen': { readonly aantal: number; readonly grens: number };
  readonly 'gebied-onbekend': { readonly waarden: readonly string[] };
  /** Own areas of which no buurt exists in this division; they stay in the list. */
  readonly 'eigen-leeg': { readonly namen: readonly string[] };
  readonly 'keuze-vol': { readonly grens: number };
  readonly 'eigen-vol': { readonly grens: number };
  /** The map went to buurten to choose some; with an indicator, to another one as well. */
  readonly 'bewerken-per-buurt': { readonly indicator: string | null };
  readonly 'uitsnede-onbruikbaar': { readonly reden: ExtentFault };
  readonly 'geen-cijfers': { readonly indicator: string };
  readonly 'niveau-zonder-cijfers': {
    readonly indicator: string;
    readonly gevraagd: Level;
    readonly gebruikt: Level;
  };
  readonly 'jaar-zonder-cijfers': {
    readonly indicator: string;
    readonly niveau: Level;
    readonly gevraagd: string;
    readonly gebruikt: string;
    readonly jaren: readonly string[];
  };
  /** Adjustments that cannot be shown together; the first is shown. */
  readonly 'niet-samen': { readonly gebruikt: 'score' | 'met'; readonly weg: readonly ('met' | 'sinds')[] };
  readonly 'verandering-geweigerd': RefusedChange;
  /** The second indicator cannot be shown here; the first is shown alone. */
  readonly 'tweede-zonder-cijfers': {
    /** The same as the first, no figures at this level or in this year, or no area that has both. */
    readonly reden: 'zelfde' | 'niveau' | 'jaar' | 'geen-gebied';
    readonly met: string;
    readonly niveau: Level;
    readonly jaar: string | null;
    /** Other levels at which both have figures. */
    readonly elders: readonly Level[];
    /** Periods in which the second one has figures at this level, newest first. */
    readonly jaren: readonly string[];
  };
  /** Figures that tie, or too few of them, give fewer classes than asked for. */
  readonly 'minder-klassen': {
    readonly gevraagd: number;
    readonly gekregen: number;
    /** How many different figures there are, as shown. */
    readonly verschillend: number;
  };
  /** Own breaks with all figures on one side; these are the outer figures. The usual classes are shown. */
  readonly 'grenzen-buiten-cijfers': {
    readonly laagste: number;
    readonly hoogste: number;
    readonly unit: UnitId;
    readonly decimals: number;
  };
  /** The source has no classes of its own, or none for this period. The usual classes are shown. */
  readonly 'geen-bronklassen': { readonly jaar: string | null };
  /** A combined score that cannot be made, by the fault of one part or of all together; the one subject is shown. */
  readonly 'score-geweigerd': { readonly reden: ScoreFault; readonly indicator: string | null };
  readonly 'vergelijking-onbekend': { readonly gevraagd: Comparison; readonly gebruikt: Comparison };
  readonly 'vergelijking-ontbreekt': {
    readonly vergelijk: Comparison;
    readonly reden: NoBenchmark;
    /** The nearest comparison that does exist. */
    readonly alternatief: Comparison | null;
    /** Newest other period in which the comparison asked for exists. */
    readonly jaar: string | null;
    /** True when the map shows values instead of differences because of it. */
    readonly kleur: boolean;
  };
}

export type NoteCode = keyof NoteParams;

/** One message; `code` tells which params it carries. */
export type Note = {
  readonly [C in NoteCode]: { readonly code: C; readonly params: NoteParams[C] };
}[NoteCode];
