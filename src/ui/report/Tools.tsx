import { type RefObject, useEffect, useRef, useState } from 'react';
import { reportPage } from '../../catalog/texts/reportPage';
import type { ReportFacts } from '../../state/report/facts';
import { reportFileName } from '../../state/report/fileName';
import { DEFAULT_SORT, tableModelOf } from '../../state/tableModel';
import { saveFile } from '../common/saveFile';

interface Props {
  readonly facts: ReportFacts;
  readonly title: string;
  /** The summary as text. */
  readonly text: string;
  readonly article: RefObject<HTMLElement | null>;
  /** False while part of it is still to come; then nothing can be taken along. */
  readonly whole: boolean;
}

async function saveTable(facts: ReportFacts, name: string): Promise<void> {
  const { tableCsv } = await import('../../state/tableCsv');
  const { scene, areas, reach } = facts;
  const { rows } = tableModelOf(scene, DEFAULT_SORT, '', { areas, peers: [], reach, notice: null });
  saveFile(tableCsv(scene, rows, reach), name, 'text/csv');
}

async function savePage(article: Element, title: string, lang: string, name: string): Promise<void> {
  const { paperFile } = await import('./paperFile');
  saveFile(paperFile(article, title, lang), name, 'text/html');
}

/** The text to copy by hand, selected, where the browser does not copy it. */
function ByHand({ text, label }: { readonly text: string; readonly label: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return <textarea ref={field} className="report-text" aria-label={label} value={text} readOnly rows={8} />;
}

/** Copy, print and save; off, with the reason, until everything is there. */
export function Tools({ facts, title, text, article, whole }: Props) {
  const { lang } = facts.scene;
  const texts = reportPage(lang);
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setByHand(false);
      setSaid(texts.copied);
    } catch {
      setByHand(true);
      setSaid(texts.refused);
    }
  };
  const save = async (ending: string, work: (name: string) => Promise<void>) => {
    const name = reportFileName(facts, ending);
    await work(name).then(
      () => setSaid(texts.saved(name)),
      () => setSaid(texts.failed),
    );
  };
  const savedPage = async (name: string) => {
    if (article.current) await savePage(article.current, title, lang, name);
  };
  const actions: readonly (readonly [string, () => void])[] = [
    [texts.copy, () => void copy()],
    [texts.print, () => window.print()],
    [texts.save, () => void save('html', savedPage)],
    [texts.csv, () => void save('csv', (name) => saveTable(facts, name))],
  ];
  return (
    <section className="report-tools" aria-label={texts.tools}>
      <div>
        {actions.map(([name, act]) => (
          <button
            key={name}
            type="button"
            aria-disabled={!whole || undefined}
            onClick={whole ? act : () => setSaid(texts.waiting)}
          >
            {name}
          </button>
        ))}
      </div>
      <p role="status">{whole ? said : texts.waiting}</p>
      {byHand && whole && <ByHand text={text} label={texts.text} />}
    </section>
  );
}
