import { stackPanelTexts } from '../../../catalog/texts/stackPanel';
import type { Language } from '../../../domain/text';
import { type MarkKind, StackStrip } from '../../../figure/stackStrip/StackStrip';
import type { StackModel } from '../../../state/lens/stack/stackModel';

interface Props {
  readonly model: StackModel;
  readonly lang: Language;
}

const KINDS: readonly MarkKind[] = ['telt', 'telt-niet', 'onbekend'];

/** What the marks of a strip mean: their form, and which theme stands where. */
export function StripKey({ model, lang }: Props) {
  const texts = stackPanelTexts(lang);
  return (
    <section className="stack-key" aria-label={texts.key}>
      <ol>
        {model.themes.map(({ id, name, weight }, index) => (
          <li key={id}>
            <b>{index + 1}</b> {name}
            {weight > 1 && ` (${texts.votesOf(String(weight))})`}
          </li>
        ))}
      </ol>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>
            <StackStrip marks={[{ sign: '1', kind, weight: 1 }]} /> {texts.votes[kind]}
          </li>
        ))}
      </ul>
    </section>
  );
}
