import { STATEMENTS } from '../../../catalog/statements';
import { shortDocumentName } from '../../../catalog/texts/documentNames';
import { rulesTexts } from '../../../catalog/texts/rules';
import { spreadTexts } from '../../../catalog/texts/spread';
import type { Language } from '../../../domain/text';
import type { View } from '../../../domain/view';
import { DEFAULT_VIEW } from '../../../state/defaultView';
import type { Scene } from '../../../state/scene';
import { encodeView } from '../../../state/viewCodec';

/** Claims of policy texts that count areas in times Nederland. */
const COUNTING_CLAIMS: ReadonlySet<string> = new Set(['vijf-buurten', 'twee-keer-nederland']);

interface LinkProps {
  readonly claim: string;
  readonly view: Partial<View>;
  readonly lang: Language;
}

/** A way to the view in which a claim is checked. */
function ClaimLink({ claim, view, lang }: LinkProps) {
  const texts = spreadTexts(lang).times;
  const words = view.scherm === 'regels' ? texts.rule : texts.show;
  return (
    <a href={encodeView({ ...DEFAULT_VIEW, ...view, taal: lang })} aria-label={`${words}: ${claim}`}>
      {words}
    </a>
  );
}

/** What the baseline study says in times Nederland, each with a way to the figures, and a way to all claims. */
export function Claims({ scene: { lang } }: { readonly scene: Scene }) {
  const texts = spreadTexts(lang).times;
  const rules = rulesTexts(lang);
  const page = encodeView({ ...DEFAULT_VIEW, scherm: 'regels', taal: lang });
  const claims = STATEMENTS.filter(({ id }) => COUNTING_CLAIMS.has(id));
  return (
    <details className="lens-fold">
      <summary>{texts.claims}</summary>
      <ul className="uneven-claims">
        {claims.map(({ id, claim, document, cue, remark, view }) => (
          <li key={id} data-statement={id}>
            <p>{claim[lang]}</p>
            <p className="lens-why">
              {rules.place(shortDocumentName(document, lang), cue)}. {remark[lang]}
            </p>
            {view && <ClaimLink claim={claim[lang]} view={view} lang={lang} />}
          </li>
        ))}
      </ul>
      <p>
        <a href={`${page}#uitspraken`}>{texts.all}</a>
      </p>
    </details>
  );
}
