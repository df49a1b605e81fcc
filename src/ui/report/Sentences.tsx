import { Fragment } from 'react';
import { reportPage } from '../../catalog/texts/reportPage';
import type { Language } from '../../domain/text';
import type { NotedPiece, Report } from '../../state/report/report';

/** From this many letters on it is no figure to stand out, but a sentence with figures in it. */
const WHOLE_SENTENCE = 60;

interface Mention {
  readonly number: number;
  readonly mention: number;
}

function mentionId({ number, mention }: Mention): string {
  return `noot-${number}-bij-${mention}`;
}

/** The number of a note at a number of the text, as a link to where that comes from. */
function NoteMark({ at, lang }: { readonly at: Mention; readonly lang: Language }) {
  return (
    <sup>
      <a id={mentionId(at)} href={`#noot-${at.number}`} aria-label={reportPage(lang).note(at.number)}>
        {at.number}
      </a>
    </sup>
  );
}

function Piece({ piece: { text, note }, lang }: { readonly piece: NotedPiece; readonly lang: Language }) {
  if (!note) return text;
  return (
    <span className={text.length < WHOLE_SENTENCE ? 'is-figure' : undefined}>
      {text}
      <NoteMark at={note} lang={lang} />
    </span>
  );
}

/** Pieces with the place in the sentence at which they begin. */
function placed(pieces: readonly NotedPiece[]): readonly (readonly [number, NotedPiece])[] {
  let at = 0;
  return pieces.map((piece) => {
    const begin = at;
    at += piece.text.length;
    return [begin, piece];
  });
}

interface Props {
  readonly report: Report;
  readonly lang: Language;
}

/** What the view says, a paragraph per sentence. */
export function Sentences({ report, lang }: Props) {
  return report.sentences.map((pieces, index) => (
    <p key={pieces.map(({ text }) => text).join('')} data-sentence={index}>
      {placed(pieces).map(([begin, piece]) => (
        <Piece key={begin} piece={piece} lang={lang} />
      ))}
    </p>
  ));
}

/** Where each number comes from, with the way back to every place that refers to it. */
export function NoteList({ report, lang }: Props) {
  const texts = reportPage(lang);
  return (
    <ol className="report-notes">
      {report.notes.map(({ number, text, mentions }) => (
        <li key={number} id={`noot-${number}`}>
          {text}{' '}
          <span className="report-backs">
            {Array.from({ length: mentions }, (_, index) => index + 1).map((mention) => (
              <Fragment key={mention}>
                <a href={`#${mentionId({ number, mention })}`} aria-label={texts.back(number, mention)}>
                  ↑{mentions > 1 ? mention : ''}
                </a>{' '}
              </Fragment>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
