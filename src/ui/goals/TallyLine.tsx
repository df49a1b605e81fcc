import { goalsTexts } from '../../catalog/texts/goals';
import type { Language } from '../../domain/text';
import type { Tally } from '../../state/goals/tally';

interface Props {
  readonly tally: Tally;
  /** What is counted, as a sentence of its own. */
  readonly words: string;
  readonly lang: Language;
}

const PARTS = [
  ['favourable', '→'],
  ['unfavourable', '←'],
  ['equal', '='],
  ['mixed', ''],
  ['unknown', ''],
] as const satisfies readonly (readonly [keyof Tally, string])[];

/** How many differences moved which way. */
export function TallyLine({ tally, words, lang }: Props) {
  const { tallies: names, onlyOnce } = goalsTexts(lang);
  const { favourable, unfavourable, equal, mixed } = tally;
  if (favourable + unfavourable + equal + mixed === 0) {
    return (
      <p className="tally-none" role="status">
        {onlyOnce}
      </p>
    );
  }
  const shown = PARTS.filter(([part]) => part !== 'mixed' || mixed > 0);
  return (
    <div className="tally" role="status">
      <p className="visually-hidden">{words}</p>
      <ul>
        {shown.map(([part, sign]) => (
          <li key={part} className={`is-${part}`}>
            <b>{tally[part]}</b>{' '}
            <span>
              {sign && <span aria-hidden="true">{sign} </span>}
              {names[part]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
