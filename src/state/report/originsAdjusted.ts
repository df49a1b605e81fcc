import { reportOrigins } from '../../catalog/texts/reportOrigins';
import { shownPeriod } from '../../domain/period';
import type { Scene } from '../scene';
import { scoreModelOf } from '../score/scoreModel';
import { edgeText } from './edgeText';
import { lensOrigin } from './lens/lensOrigin';
import { cited, earlierSources } from './sources';

function changeOrigin(scene: Scene): string | undefined {
  const { change, lang, period, column } = scene;
  if (!change) return undefined;
  const texts = reportOrigins(lang);
  const sources = cited([...(column?.sources ?? []), ...earlierSources(scene)]);
  const words = texts.changed(shownPeriod(change.since), shownPeriod(period ?? ''), sources);
  return `${words} ${texts.margin(edgeText(scene, 0, change.scale))}`;
}

function pairOrigin(scene: Scene): string | undefined {
  const { pair, spec, lang, period, column } = scene;
  if (!pair) return undefined;
  const named = (name: string, when: string | null) => `${name}, ${shownPeriod(when ?? '')}`;
  const sources = cited([...(column?.sources ?? []), ...pair.column.sources]);
  const [first, second] = [named(spec.name[lang], period), named(pair.spec.name[lang], pair.period)];
  return reportOrigins(lang).pair(first, second, sources);
}

function scoreOrigin(scene: Scene): string {
  const parts = scoreModelOf(scene).parts.map(
    ({ spec, period, column }) =>
      `${spec.name[scene.lang]}, ${shownPeriod(period)} (${cited(column.sources)})`,
  );
  return reportOrigins(scene.lang).score(parts.join('; '));
}

/** Where numbers come from that only a change, two subjects, a score or a lens has. */
export function adjustedOrigins(scene: Scene, origin: string): string | undefined {
  switch (origin) {
    case 'verandering':
      return changeOrigin(scene);
    case 'tweetal':
      return pairOrigin(scene);
    case 'samenhang':
      return reportOrigins(scene.lang).relation;
    case 'score':
      return scoreOrigin(scene);
    default:
      return lensOrigin(scene, origin);
  }
}
