import type { Sentence } from '../../catalog/texts/lead';

/** A sentence with its emphasis. */
export function SentenceText({ sentence }: { sentence: Sentence }) {
  return sentence.map(({ text, strong }, index) => {
    const key = `${index} ${text}`;
    return strong ? <strong key={key}>{text}</strong> : <span key={key}>{text}</span>;
  });
}

/** What stands out in an area, in two sentences. */
export function LeadText({ sentences }: { sentences: readonly [Sentence, Sentence] }) {
  return (
    <div className="sheet-lead">
      {sentences.map((sentence) => (
        <p key={sentence.map(({ text }) => text).join('')}>
          <SentenceText sentence={sentence} />
        </p>
      ))}
    </div>
  );
}
