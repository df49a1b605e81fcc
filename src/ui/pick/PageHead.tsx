import './page-screen.css';
import type { ReactNode } from 'react';
import { screenTexts } from '../../catalog/texts/screen';
import { comparisonLabel, type Scene } from '../../state/scene';
import { Pick } from './Pick';

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
  const { sentence, pick } = screenTexts(scene.lang);
  const compared = sentence.comparedWith;
  return (
    <header className="page-head">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <div className="page-controls">
        {compares && (
          <p className="sentence">
            {`${compared.charAt(0).toUpperCase()}${compared.slice(1)} `}
            <Pick
              scene={scene}
              list="ComparisonList"
              word={comparisonLabel(scene.comparison, scene.atlas, scene.view)}
              purpose={pick.comparison}
            />
          </p>
        )}
        {children}
      </div>
    </header>
  );
}
