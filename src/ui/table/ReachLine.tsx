import { rankingTexts } from '../../catalog/texts/ranking';
import { screenTexts } from '../../catalog/texts/screen';
import { shownPeriod } from '../../domain/period';
import { isWide } from '../../domain/reach';
import type { Reach } from '../../domain/view';
import { showLevel, showYear } from '../../state/actions';
import type { Ranking, ReachNotice } from '../../state/ranking/ranking';
import { type End, topOf } from '../../state/ranking/tops';
import { requestAround } from '../../state/requests';
import type { Scene } from '../../state/scene';
import type { TableSort } from '../../state/tableModel';

interface Props {
  readonly scene: Scene;
  readonly asked: Reach | null;
  readonly ranking: Ranking;
  readonly sort: TableSort;
  /** Called before a button of the line does its work, which takes it away: the focus must be somewhere else. */
  readonly leave: () => void;
}

interface Said {
  readonly text: string;
  readonly offer?: { readonly label: string; readonly take: () => void };
}

type AroundNotice = Extract<ReachNotice, { code: 'rondom' }>['why'];

function aroundSaid({ lang, spec, periods }: Scene, why: AroundNotice): Said {
  const { notice } = rankingTexts(lang);
  const region = screenTexts(lang).references.parkstad;
  switch (why.kind) {
    case 'laden':
      return { text: notice.loading(region) };
    case 'mislukt':
      return {
        text: notice.failed(region),
        offer: { label: notice.retry, take: () => void requestAround() },
      };
    case 'geen-cijfers':
      return { text: notice.noFigures(spec.short[lang], region) };
    case 'ander-jaar': {
      const text = notice.otherYear(shownPeriod(why.period), region);
      if (!periods.includes(why.period)) return { text };
      return {
        text,
        offer: { label: notice.toYear(shownPeriod(why.period)), take: () => showYear(why.period) },
      };
    }
  }
}

function reachName({ lang, atlas }: Scene, reach: Reach | null): string {
  if (isWide(reach)) return rankingTexts(lang).reach.wide[reach];
  return (reach !== null && atlas.find(reach)?.row.name) || '';
}

function noticeSaid(scene: Scene, asked: Reach | null, said: ReachNotice): Said {
  const { lang, level, levels } = scene;
  const { notice } = rankingTexts(lang);
  const name = reachName(scene, asked);
  const toLevel = (one: 'buurt' | 'wijk') => ({ label: notice.toLevel[one], take: () => showLevel(one) });
  switch (said.code) {
    case 'onbekend':
      return { text: notice.unknown };
    case 'alleen-wijk':
      return {
        text: notice.onlyWijk(name, screenTexts(lang).references.parkstad),
        offer: toLevel('wijk'),
      };
    case 'niets-binnen': {
      const text = notice.nothingInside(screenTexts(lang).levelsPlural[level], name);
      return level !== 'buurt' && levels.includes('buurt') ? { text, offer: toLevel('buurt') } : { text };
    }
    case 'deels':
      return { text: notice.partly(said.count, name) };
    case 'rondom':
      return aroundSaid(scene, said.why);
  }
}

/** Which ends to speak of: that of the order on screen, or both where the order is another. */
function endsOf({ key, descending }: TableSort): readonly End[] {
  if (key === 'waarde') return [descending ? 'hoogste' : 'laagste'];
  if (key === 'rang') return [descending ? 'laagste' : 'hoogste'];
  return ['laagste', 'hoogste'];
}

/** What must be said of the reach: why it is not what was asked, or how much of an end lies in the region. */
export function ReachLine({ scene, asked, ranking, sort, leave }: Props) {
  const { lang } = scene;
  const region = screenTexts(lang).references.parkstad;
  if (ranking.notice) {
    const { text, offer } = noticeSaid(scene, asked, ranking.notice);
    const take = () => {
      leave();
      offer?.take();
    };
    return (
      <p className="reach-line is-notice">
        {text}{' '}
        {offer && (
          <button type="button" className="text-button" onClick={take}>
            {offer.label}
          </button>
        )}
      </p>
    );
  }
  if (!isWide(ranking.reach)) return null;
  const tops = endsOf(sort).map((end) => topOf(ranking.areas, end));
  const words = tops.flatMap((top) =>
    top ? [rankingTexts(lang).top[top.end](top.count, top.inRegion, region)] : [],
  );
  return words.length === 0 ? null : <p className="reach-line">{words.join(' ')}</p>;
}
