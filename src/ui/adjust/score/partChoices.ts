import { OWN_THEMES } from '../../../catalog/groupings';
import { indicatorById } from '../../../catalog/indicators';
import { adjustScoreTexts } from '../../../catalog/texts/adjustScore';
import { scoreFaultText } from '../../../catalog/texts/scoreNotes';
import { screenTexts } from '../../../catalog/texts/screen';
import type { Level } from '../../../domain/area';
import { newerFirst } from '../../../domain/cells';
import type { Manifest } from '../../../domain/pack';
import { shownPeriod } from '../../../domain/period';
import { FEWEST_AREAS, kindFault, SCORE_LEVELS } from '../../../domain/score';
import { capital, type Language } from '../../../domain/text';
import { formatNumber } from '../../../domain/unit';
import type { Choice, ChoiceGroup } from '../../pick/choices';
import { indicatorChoices } from '../../pick/indicatorChoices';

interface Question {
  readonly level: Level;
  readonly manifest: Manifest | null;
  readonly language: Language;
  /** Indicators that are part of the score already. */
  readonly chosen: readonly string[];
}

/** Newest coverage of an indicator per level that can be scored. */
function coverageOf(manifest: Manifest, id: string) {
  const all = manifest.coverage.filter(({ indicator, valued }) => indicator === id && valued > 0);
  return SCORE_LEVELS.flatMap((level) => {
    const here = all.filter((one) => one.level === level);
    const [newest] = here.sort((a, b) => newerFirst(a.period, b.period));
    return newest ? [newest] : [];
  });
}

/** Why an indicator cannot be added at this level, as a phrase. */
function whyNot(id: string, { level, manifest, language, chosen }: Question): string | undefined {
  const texts = adjustScoreTexts(language);
  const spec = indicatorById(id);
  if (!spec) return texts.noFigures;
  if (chosen.includes(id)) return texts.alreadyIn;
  const say = (fault: Parameters<typeof scoreFaultText>[0]) =>
    scoreFaultText(fault, spec.short[language], language);
  const kind = kindFault(spec);
  if (kind) return say(kind);
  if (!manifest) return undefined;
  const found = coverageOf(manifest, id);
  if (found.length === 0) {
    const elsewhere = manifest.coverage.some(({ indicator, valued }) => indicator === id && valued > 0);
    return elsewhere ? say('alleen-postcodegebied') : texts.noFigures;
  }
  const here = found.find((one) => one.level === level);
  if (!here) return texts.notHere(found.map((one) => screenTexts(language).levels[one.level]).join(', '));
  return here.valued < FEWEST_AREAS ? say('te-weinig-gebieden') : undefined;
}

/** `31 van 201 buurten, 2024` where fewer than half have a figure: then the score covers no more. */
function coverNote(id: string, { level, manifest, language }: Question): string | undefined {
  const here = manifest && coverageOf(manifest, id).find((one) => one.level === level);
  if (!here || here.valued * 2 >= here.of) return undefined;
  const number = (count: number) => formatNumber(count, 0, language);
  const areas = screenTexts(language).levelsPlural[level];
  const { covers } = adjustScoreTexts(language);
  return `${covers(number(here.valued), number(here.of), areas)}, ${shownPeriod(here.period)}`;
}

/** Every indicator, those that cannot be part of the score with the reason. */
export function partChoices(question: Question): readonly ChoiceGroup[] {
  const { level, language } = question;
  const texts = screenTexts(language);
  const all = indicatorChoices({ grouping: OWN_THEMES, level, manifest: null, texts, language });
  return all.map((group) => ({
    ...group,
    choices: group.choices.map((choice): Choice => {
      const reason = whyNot(choice.id, question);
      if (reason !== undefined) return { ...choice, reason: capital(reason), disabled: true };
      const note = coverNote(choice.id, question);
      return note === undefined ? choice : { ...choice, note };
    }),
  }));
}
