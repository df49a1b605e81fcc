import './rules.css';
import './rule-settings.css';
import './rule-tables.css';
import '../../figure/times.css';
import '../../figure/mix.css';
import { useEffect } from 'react';
import { rulesTexts } from '../../catalog/texts/rules';
import { statementTexts } from '../../catalog/texts/statements';
import { PRINTED_INDICATOR } from '../../state/rules/printed';
import { RENT_INDICATOR } from '../../state/rules/rentModel';
import type { Scene } from '../../state/scene';
import { type AtlasState, useAtlas } from '../../state/store';
import { useEverything } from '../common/useEverything';
import { PageHead } from '../pick/PageHead';
import { Statements } from '../statements/Statements';
import { MixRule } from './MixRule';
import { OfficersRule } from './OfficersRule';
import { RentRule } from './RentRule';
import { type RuleId, RuleSection } from './RuleSection';
import { TimesRule } from './TimesRule';

const IDS: readonly RuleId[] = ['keer', 'huur', 'agenten', 'huwelijk'];

/** True when the figures that decide how tall the sections are have arrived, or will not. */
function isSettled({ marks, values }: AtlasState): boolean {
  const arrived = [RENT_INDICATOR, PRINTED_INDICATOR].every(
    (id) => (values[id]?.status ?? 'laden') !== 'laden',
  );
  return arrived && marks.status !== 'laden';
}

/** Goes to the section the address names, once it has its place; a reader who has moved on meanwhile stays there. */
function useSectionOfAddress(): void {
  const settled = useAtlas(isSettled);
  useEffect(() => {
    if (!settled || window.scrollY > 0) return;
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [settled]);
}

/** Rules of the policy texts, worked out on the figures of the atlas. */
export function RulesScreen({ scene }: { scene: Scene }) {
  useEverything();
  const { lang } = scene;
  const texts = rulesTexts(lang);
  useSectionOfAddress();
  return (
    <div className="rules">
      <PageHead scene={scene} title={texts.title} lead={texts.lead} compares={false}>
        <nav className="rules-contents" aria-label={texts.contents}>
          {IDS.map((id) => (
            <a key={id} href={`#${id}`}>
              {texts.names[id]}
            </a>
          ))}
          <a href="#uitspraken">{statementTexts(lang).title}</a>
        </nav>
      </PageHead>
      <RuleSection id="keer" lang={lang}>
        <TimesRule scene={scene} />
      </RuleSection>
      <RuleSection id="huur" lang={lang}>
        <RentRule atlas={scene.atlas} lang={lang} />
      </RuleSection>
      <RuleSection id="agenten" lang={lang}>
        <OfficersRule atlas={scene.atlas} lang={lang} />
      </RuleSection>
      <RuleSection id="huwelijk" lang={lang}>
        <MixRule scene={scene} />
      </RuleSection>
      <Statements scene={scene} />
    </div>
  );
}
