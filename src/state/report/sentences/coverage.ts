import { reasonText } from '../../../catalog/texts/reasons';
import { reportMore } from '../../../catalog/texts/reportMore';
import type { Phrase } from '../../../catalog/texts/reportPhrase';
import { capitalised, listed, phrase } from '../../../catalog/texts/reportPhrase';
import { reportSentences } from '../../../catalog/texts/reportSentences';
import { screenTexts } from '../../../catalog/texts/screen';
import { shownPeriod } from '../../../domain/period';
import { formatNumber } from '../../../domain/unit';
import { areasCited, whenOf } from '../cited';
import { groupedBy, peopleIn, type ReportArea, type ReportFacts, reachName } from '../facts';

const isValued = ({ answer }: ReportArea) => answer.kind !== 'absent';
/** Of a stack that is not known whole nothing is said, so that it has no figure to a reader. */
const isClassed = ({ answer }: ReportArea) => answer.kind === 'klasse';

/** What areas have a figure of, and of when: of both years of a change, of both subjects. */
function aboutOf(scene: ReportFacts['scene']): readonly [what: string, when: string] {
  const { lang, spec, period, change, pair } = scene;
  const when = whenOf(scene, period);
  if (change) {
    const years = reportMore(lang).years(shownPeriod(change.since), shownPeriod(period ?? ''));
    return [spec.short[lang], years];
  }
  if (!pair) return [spec.short[lang], when];
  const first = `${spec.short[lang]} ${when}`;
  return [`${first}${reportSentences(lang).and}${pair.spec.short[lang]}`, whenOf(scene, pair.period)];
}

/** How many areas have a figure, and how many people live there. */
export function coverageOf(facts: ReportFacts): Phrase {
  const { scene, areas } = facts;
  const { lang, level } = scene;
  const texts = reportSentences(lang);
  const [what, when] = aboutOf(scene);
  const counts = scene.lens?.kind === 'stapeling' ? isClassed : isValued;
  const valued = areas.filter(counts);
  const number = (count: number) => formatNumber(count, 0, lang);
  const noun = screenTexts(lang).levelsPlural[level];
  const all = `${number(areas.length)} ${noun}`;
  const some = valued.length === areas.length ? texts.allOf(all) : texts.of(number(valued.length), all);
  const year = scene.atlas.file.populationYear;
  const people = texts.peopleOf(number(peopleIn(valued)), number(peopleIn(areas)), year);
  return capitalised(
    texts.coverage({ text: some, origin: 'telling' }, valued.length === 1, what, when, {
      text: people,
      origin: 'inwoners',
    }),
  );
}

/** Why areas have no figure or no class, with how many; empty where all have. */
export function missingOf({ scene, areas }: ReportFacts): Phrase {
  const { lang } = scene;
  const texts = reportSentences(lang);
  const reasons = groupedBy(areas, ({ answer }) => (answer.kind === 'klasse' ? null : answer.why));
  if (reasons.length === 0) return [];
  const told = reasons.map(([why, group]) =>
    texts.reason(areasCited(scene, group.length), reasonText(why, lang)),
  );
  return texts.without(listed(told, texts.and));
}

/** What part of the land it is about; empty where that is the whole region. */
export function withinOf(facts: ReportFacts): Phrase {
  return facts.reach === null ? [] : phrase`${reportSentences(facts.scene.lang).within(reachName(facts))}`;
}
