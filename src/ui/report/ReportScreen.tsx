import '../pick/page-screen.css';
import './report.css';
import './report-screen.css';
import { useRef } from 'react';
import { reportPage } from '../../catalog/texts/reportPage';
import { screenTexts } from '../../catalog/texts/screen';
import { formatNumber } from '../../domain/unit';
import { showAs } from '../../state/actions';
import type { MapModel } from '../../state/mapModel';
import type { ReportFacts } from '../../state/report/facts';
import { reportText } from '../../state/report/plainText';
import type { Report } from '../../state/report/report';
import { focusRows, reportRows } from '../../state/report/rows';
import type { Scene } from '../../state/scene';
import { selectMap } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { encodeView } from '../../state/viewCodec';
import { mapTitle } from '../common/mapTitle';
import { ScreenSwitch } from '../common/ScreenSwitch';
import { Method, type SourceLine, Sources, sourceLines } from './Method';
import { ReportLegend } from './ReportLegend';
import { ReportMap } from './ReportMap';
import { ReportTable } from './ReportTable';
import { NoteList, Sentences } from './Sentences';
import { Tools } from './Tools';
import { useReport } from './useReport';

function Tables({ facts, title }: { readonly facts: ReportFacts; readonly title: string }) {
  const { scene, areas } = facts;
  const { lang, level } = scene;
  const texts = reportPage(lang);
  const groups = reportRows(facts);
  const focus = focusRows(facts);
  return (
    <section className="report-tables" aria-labelledby="verslag-tabel">
      <h2 id="verslag-tabel">{texts.table}</h2>
      {groups.length > 0 && <ReportTable scene={scene} caption={title} groups={groups} />}
      <p className="report-rest">
        {texts.restOf(formatNumber(areas.length, 0, lang), screenTexts(lang).levelsPlural[level])}{' '}
        <button type="button" className="text-button" data-control="" onClick={() => showAs('tabel')}>
          {texts.restLink}
        </button>
        <span className="if-paper">{texts.restLink}</span> {texts.andFile}
      </p>
      {focus.length > 0 && (
        <ReportTable
          scene={scene}
          caption={texts.focusCaption}
          groups={[{ kind: 'focus', areas: focus, alike: 0 }]}
        />
      )}
    </section>
  );
}

interface BodyProps {
  readonly facts: ReportFacts;
  readonly report: Report;
  readonly model: MapModel | null;
  readonly title: string;
  readonly sources: readonly SourceLine[];
  readonly link: string;
}

function Body({ facts, report, model, title, sources, link }: BodyProps) {
  const { scene } = facts;
  const { lang, spec } = scene;
  const texts = reportPage(lang);
  return (
    <>
      <header>
        <p className="report-kicker">{texts.kicker}</p>
        <h1>{title}</h1>
        <p className="report-lead">{spec.plain[lang]}</p>
      </header>
      <div className="report-top">
        <section className="report-sentences" aria-labelledby="verslag-zinnen">
          <h2 id="verslag-zinnen">{texts.sentences}</h2>
          <Sentences report={report} lang={lang} />
        </section>
        <section className="report-picture" aria-labelledby="verslag-kaart">
          <h2 id="verslag-kaart">{texts.map}</h2>
          {model && <ReportMap facts={facts} model={model} />}
        </section>
        {model && <ReportLegend facts={facts} model={model} />}
      </div>
      {!report.pending && <Tables facts={facts} title={title} />}
      <div className="report-small">
        <section aria-labelledby="verslag-noten">
          <h2 id="verslag-noten">{texts.notes}</h2>
          <NoteList report={report} lang={lang} />
        </section>
        <section aria-labelledby="verslag-methode">
          <h2 id="verslag-methode">{texts.method}</h2>
          <Method scene={scene} />
        </section>
        <section aria-labelledby="verslag-bronnen">
          <h2 id="verslag-bronnen">{texts.sources}</h2>
          <Sources lines={sources} link={link} lang={lang} />
        </section>
      </div>
    </>
  );
}

/** Address of the view in full. */
function useLink(): string {
  const query = useAtlas((state) => encodeView(state.view));
  return new URL(query === '' ? '?' : query, document.baseURI.replace(/[?#].*$/, '')).href;
}

/** The view as a page of sentences, map, table and method, to copy, print or keep. */
export function ReportScreen({ scene }: { readonly scene: Scene }) {
  const { facts, report, whole, halted } = useReport(scene);
  const map = useAtlas(selectMap);
  const article = useRef<HTMLElement>(null);
  const link = useLink();
  const title = mapTitle(scene);
  const sources = sourceLines(scene);
  const frame = { title, lead: scene.spec.plain[scene.lang], sources: sources.map(({ text }) => text), link };
  const text = reportText(report, frame, scene.lang);
  return (
    <div className="report-screen">
      <div className="report-bar">
        <ScreenSwitch />
        <Tools {...{ facts, title, text, article, whole }} />
      </div>
      {halted !== undefined && <p role="status">{halted}</p>}
      <article className="report" ref={article}>
        <Body {...{ facts, report, title, sources, link }} model={map.status === 'klaar' ? map.data : null} />
      </article>
    </div>
  );
}
