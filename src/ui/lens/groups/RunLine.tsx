import { useEffect, useRef, useState } from 'react';
import { groupsPanelTexts } from '../../../catalog/texts/groupsPanel';
import { groupSettings } from '../../../domain/spatial';
import { formatNumber } from '../../../domain/unit';
import { againGroups, stopGroups } from '../../../state/lens/groups/runActions';
import { runKey } from '../../../state/lens/groups/runKey';
import type { Scene } from '../../../state/scene';
import type { GroupRun } from '../../../state/store';
import type { Run } from './useRun';

interface Props extends Run {
  readonly scene: Scene;
}

/** What a run comes down to for a reader; null where there is nothing to say. */
function wordsOf({ scene, run, late }: Pick<Props, 'scene' | 'run' | 'late'>): string {
  const { run: texts } = groupsPanelTexts(scene.lang);
  if (run?.status === 'gestopt') return texts.stopped;
  if (run?.status === 'mislukt') return `${texts.failed} ${run.message}`;
  return late ? `${texts.busy}…` : '';
}

/** Says once that an answer is there, when it followed another one or was waited for. */
function useDone(status: GroupRun['status'] | undefined): boolean {
  const before = useRef(status);
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (before.current !== status) setDone(status === 'klaar' && before.current !== undefined);
    before.current = status;
  }, [status]);
  return done;
}

/** How far the shuffling is, with a way to stop; stopped or failed, with a way to begin again. */
export function RunLine({ scene, run, busy, late }: Props) {
  const { lang, view } = scene;
  const { run: texts } = groupsPanelTexts(lang);
  // Who began again with the button sees at once that it has begun.
  const key = runKey(view);
  const [begun, begin] = useState<string | null>(null);
  const words = wordsOf({ scene, run, late: late || (busy && begun === key) });
  const done = useDone(run?.status);
  const stopped = run?.status === 'gestopt' || run?.status === 'mislukt';
  const part = run?.status === 'bezig' ? Math.round(run.part * 100) : 0;
  const again = () => {
    begin(key);
    againGroups();
  };
  const times = formatNumber(groupSettings(view).shuffles, 0, lang);
  return (
    <>
      <p role="status" className="visually-hidden">
        {words || (done ? texts.done : '')}
      </p>
      {words !== '' && (
        <div className="groups-run">
          <p aria-hidden="true">{words}</p>
          {!stopped && (
            <>
              <progress aria-label={texts.busy} max={100} value={part} />
              <p className="lens-why">{texts.busyWhy(times)}</p>
            </>
          )}
          <button type="button" className="lens-button" onClick={stopped ? again : stopGroups}>
            {stopped ? texts.again : texts.stop}
          </button>
        </div>
      )}
    </>
  );
}
