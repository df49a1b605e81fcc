import { useEffect, useMemo } from 'react';
import { reportLens } from '../../catalog/texts/reportLens';
import { isWide } from '../../domain/reach';
import { runKey } from '../../state/lens/groups/runKey';
import { rankingOf } from '../../state/ranking/ranking';
import { type ReportFacts, reportFacts } from '../../state/report/facts';
import { type Report, reportOf } from '../../state/report/report';
import { requestAround } from '../../state/requests';
import type { Scene } from '../../state/scene';
import { selectSelection, selectShownScene } from '../../state/selectors';
import { useAtlas } from '../../state/store';

/** The summary of the view on screen, and whether all of it is there. */
interface ShownReport {
  readonly facts: ReportFacts;
  readonly report: Report;
  /** False while something of it is still on its way. */
  readonly whole: boolean;
  /** Why it will not come by itself; undefined where it does. */
  readonly halted: string | undefined;
}

/** Writes the summary of a view; fetches the wijken around the region where the view goes that far. */
export function useReport(scene: Scene): ShownReport {
  const reach = useAtlas((state) => state.view.bereik);
  const around = useAtlas((state) => state.around);
  const selection = useAtlas(selectSelection);
  const voor = useAtlas((state) => state.view.voor);
  const behind = useAtlas((state) => selectShownScene(state).behind);
  const wide = isWide(reach) && scene.level === 'wijk';
  useEffect(() => {
    if (wide) void requestAround();
  }, [wide]);
  const run = useAtlas((state) => state.runs[runKey(state.view)]?.status);
  const { facts, report } = useMemo(() => {
    const written = reportFacts(scene, rankingOf(scene, reach, around), { selection, voor });
    return { facts: written, report: reportOf(written) };
  }, [scene, reach, around, selection, voor]);
  const waits = behind !== null || report.pending || (wide && around.status === 'laden');
  const texts = reportLens(scene.lang);
  const halted = { gestopt: texts.stopped, mislukt: texts.failed, bezig: undefined, klaar: undefined };
  return { facts, report, whole: !waits, halted: report.pending && run ? halted[run] : undefined };
}
