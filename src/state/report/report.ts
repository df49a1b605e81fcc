import type { Phrase } from '../../catalog/texts/reportPhrase';
import { isUnderway } from '../lens/underway';
import type { ReportFacts } from './facts';
import { originText } from './origins';
import { sentencesOf } from './sentences';

/** Text as it stands on the page, with the numbers of its notes. */
export interface NotedPiece {
  readonly text: string;
  /** Number of the note and which mention of it this is, both from 1; null for words without one. */
  readonly note: { readonly number: number; readonly mention: number } | null;
}

/** Where one or more numbers of the page come from. */
export interface ReportNote {
  readonly number: number;
  readonly text: string;
  /** How often it is referred to. */
  readonly mentions: number;
}

/** The sentences of a view, each number with its note. */
export interface Report {
  readonly sentences: readonly (readonly NotedPiece[])[];
  readonly notes: readonly ReportNote[];
  /** True while numbers are still to come. */
  readonly pending: boolean;
}

/** Numbers the origins of sentences in the order in which they first occur. */
function numbered(facts: ReportFacts, sentences: readonly Phrase[]): Omit<Report, 'pending'> {
  const notes = new Map<string, { readonly number: number; readonly text: string; mentions: number }>();
  const noteOf = (origin: string): NotedPiece['note'] => {
    const known = notes.get(origin);
    if (known) {
      known.mentions += 1;
      return { number: known.number, mention: known.mentions };
    }
    const text = originText(facts.scene, origin);
    if (text === undefined) throw new Error(`no origin ${origin}`);
    notes.set(origin, { number: notes.size + 1, text, mentions: 1 });
    return { number: notes.size, mention: 1 };
  };
  const pieces = sentences.map((sentence) =>
    sentence.map(
      (piece): NotedPiece =>
        typeof piece === 'string'
          ? { text: piece, note: null }
          : { text: piece.text, note: noteOf(piece.origin) },
    ),
  );
  return { sentences: pieces, notes: [...notes.values()] };
}

/** The view in plain sentences, and where each of their numbers comes from. */
export function reportOf(facts: ReportFacts): Report {
  return { ...numbered(facts, sentencesOf(facts)), pending: isUnderway(facts.scene) };
}
