import type { ReactNode } from 'react';
import { shortDocumentName } from '../../catalog/texts/documentNames';
import { rulesTexts } from '../../catalog/texts/rules';
import type { Language } from '../../domain/text';

/** The sections of the page, by the name they have in a link. */
export type RuleId = 'keer' | 'huur' | 'agenten' | 'huwelijk';

interface Props {
  readonly id: RuleId;
  readonly lang: Language;
  readonly children: ReactNode;
}

/** One rule: what it says and where it says so beside what comes out. */
export function RuleSection({ id, lang, children }: Props) {
  const texts = rulesTexts(lang);
  return (
    <section className="rule" id={id} tabIndex={-1} aria-labelledby={`${id}-kop`}>
      <div className="rule-text">
        <h2 id={`${id}-kop`}>{texts.names[id]}</h2>
        <p>{texts.rules[id]}</p>
        <p className="rule-source">
          {texts.source}:{' '}
          {texts.cues[id]
            .map(([document, cue]) => texts.place(shortDocumentName(document, lang), cue))
            .join('; ')}
        </p>
      </div>
      <div className="rule-outcome">{children}</div>
    </section>
  );
}
