import { capital } from '../../domain/text';
import './page-screen.css';
import type { ReactNode } from 'react';
import { screenTexts } from '../../catalog/texts/screen';
import type { Scene } from '../../state/scene';
import { ComparisonPick } from './SentencePicks';

interface Props {
  readonly scene: Scene;
  readonly title: string;
  /** One or two sentences: what this page tells. */
  readonly lead: string;
  /** True where the page works with the chosen comparison, which can then be chosen here. */
  readonly compares: boolean;
  /** More controls of the page. */
  readonly children?: ReactNode;
}

/** Head of a reading page: what it is, and what it compares with. */
export function PageHead({ scene, title, lead, compares, children }: Props) {
  const { sentence } = screenTexts(scene.lang);
  const compared = sentence.comparedWith;
  return (
    <header className="page-head">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <div className="page-controls">
        {compares && (
          <p className="sentence">
            {`${capital(compared)} `}
            <ComparisonPick scene={scene} />
          </p>
        )}
        {children}
      </div>
    </header>
  );
}
