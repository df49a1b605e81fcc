import './statements.css';
import { useId, useMemo } from 'react';
import { DOCUMENTS } from '../../catalog/documents';
import { statementTexts } from '../../catalog/texts/statements';
import type { StatementFigure } from '../../domain/statement';
import type { Language } from '../../domain/text';
import { DEFAULT_VIEW } from '../../state/defaultView';
import type { Scene } from '../../state/scene';
import { type CheckedStatement, checkedStatements, type Recounted } from '../../state/statements';
import { useAtlas } from '../../state/store';
import { encodeView } from '../../state/viewCodec';
import { OurFigure } from './OurFigure';

interface RowProps {
  readonly figure: StatementFigure;
  readonly ours: Recounted;
  readonly lang: Language;
}

function FigureRow({ figure, ours, lang }: RowProps) {
  const { recount } = figure;
  const code = recount.kind === 'deel-van-buurten' ? recount.within : recount.area;
  return (
    <tr data-code={code}>
      <th scope="row">{figure.about[lang]}</th>
      <td data-printed={figure.printed[lang]}>
        {figure.printed[lang]}{' '}
        <span className="statement-year">{figure.year ?? statementTexts(lang).noYear}</span>
      </td>
      <OurFigure ours={ours} lang={lang} />
    </tr>
  );
}

function Claim({ checked, lang }: { checked: CheckedStatement; lang: Language }) {
  const { statement, figures } = checked;
  const texts = statementTexts(lang);
  const heading = useId();
  const title = DOCUMENTS.find(({ id }) => id === statement.document)?.title ?? statement.document;
  const claim = statement.claim[lang];
  return (
    <li className="statement" data-statement={statement.id}>
      <h3 id={heading}>{claim}</h3>
      <p className="statement-source">
        <cite lang="nl">{title}</cite>, {statement.cue} · <strong>{texts.outcome[statement.outcome]}</strong>
      </p>
      {figures.length > 0 && (
        <table aria-labelledby={heading}>
          <thead>
            <tr>
              <th scope="col">{texts.about}</th>
              <th scope="col">{texts.printed}</th>
              <th scope="col">{texts.ours}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ figure, ours }) => (
              <FigureRow key={figure.about[lang]} figure={figure} ours={ours} lang={lang} />
            ))}
          </tbody>
        </table>
      )}
      <p>
        {statement.remark[lang]}{' '}
        {statement.view && (
          <a
            href={encodeView({ ...DEFAULT_VIEW, ...statement.view, taal: lang }) || '?'}
            aria-label={texts.showOf(claim)}
          >
            {texts.show}
          </a>
        )}
      </p>
    </li>
  );
}

/** What the policy texts say in figures, beside what the atlas has on it. */
export function Statements({ scene }: { scene: Scene }) {
  const { atlas, lang } = scene;
  const values = useAtlas((state) => state.values);
  const all = useMemo(() => checkedStatements(atlas, values), [atlas, values]);
  const texts = statementTexts(lang);
  return (
    <section className="statements" aria-labelledby="uitspraken">
      <h2 id="uitspraken" tabIndex={-1}>
        {texts.title}
      </h2>
      <p className="lead">{texts.lead}</p>
      <ul>
        {all.map((checked) => (
          <Claim key={checked.statement.id} checked={checked} lang={lang} />
        ))}
      </ul>
    </section>
  );
}
