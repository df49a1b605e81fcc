import { goalsTexts } from '../../catalog/texts/goals';
import type { Language } from '../../domain/text';
import { GapPlot } from '../../figure/GapPlot';

interface Props {
  readonly lang: Language;
  /** Whether there are figures of policy texts in the drawings. */
  readonly marks: boolean;
  readonly benchmark: string;
}

/** How to read the drawings: one drawn example of each sign, with its word. */
export function Key({ lang, marks, benchmark }: Props) {
  const { legend, scale } = goalsTexts(lang);
  const rest = { marks: [], band: 0.35, span: 3 };
  const signs = [
    [legend.favourable, { ...rest, start: -2.6, now: -1, tone: 'gunstiger' }],
    [legend.unfavourable, { ...rest, start: -1, now: -2.6, tone: 'minder-gunstig' }],
    ...(marks
      ? ([[legend.mark, { ...rest, start: null, now: null, marks: [-1.6], tone: 'geen' }]] as const)
      : []),
  ] as const;
  return (
    <ul className="gap-key">
      <li>
        <span className="gap-key-ring" aria-hidden="true" /> {legend.start}
      </li>
      <li>
        <span className="gap-key-dot" aria-hidden="true" /> {legend.now}
      </li>
      {signs.map(([word, props]) => (
        <li key={word}>
          <span className="gap-key-plot">
            <GapPlot {...props} />
          </span>{' '}
          {word}
        </li>
      ))}
      <li>
        <span className="gap-key-zero" aria-hidden="true" /> {scale.zero(benchmark)}
      </li>
      <li>
        <span className="gap-key-band" aria-hidden="true" /> {legend.band}
      </li>
    </ul>
  );
}
