import { useEffect, useRef } from 'react';
import { goalsTexts } from '../../catalog/texts/goals';
import { screenTexts } from '../../catalog/texts/screen';
import type { AreaId } from '../../domain/area';
import { groupKindOf } from '../../domain/areas';
import { formatNumber } from '../../domain/unit';
import { areaName, type Scene } from '../../state/scene';

interface Props {
  readonly scene: Scene;
  readonly area: AreaId | undefined;
}

/** What the area or the subject is, under its name. */
function aboutWords({ scene, area }: Props): string {
  const { lang, spec, atlas } = scene;
  const texts = goalsTexts(lang);
  if (area === undefined) return spec.plain[lang];
  const row = atlas.find(area)?.row;
  const kind = row && groupKindOf(row);
  const focus = kind === 'stedelijk' || kind === 'landelijk' ? [texts.kind[kind], texts.indicative] : [];
  const people =
    row && row.inwoners !== null
      ? [screenTexts(lang).panel.inhabitants(formatNumber(row.inwoners, 0, lang))]
      : [];
  return [...focus, ...people].join(' · ');
}

/** The name of what is on screen. It takes the focus when the button that led here is gone. */
export function GoalsName({ scene, area }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const name =
    area === undefined ? scene.spec.name[scene.lang] : areaName(area, scene.atlas, scene.view.eigen);
  const before = useRef(name);
  useEffect(() => {
    if (before.current !== name && document.activeElement === document.body) heading.current?.focus();
    before.current = name;
  }, [name]);
  return (
    <div className="goals-name">
      <h2 ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <p>{aboutWords({ scene, area })}</p>
    </div>
  );
}
