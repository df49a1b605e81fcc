import type { ReactNode } from 'react';
import { colourOf, thinColourOf } from '../../catalog/palettes';
import { helpTexts } from '../../catalog/texts/help';
import type { Language } from '../../domain/text';
import { Hatches } from '../../figure/Hatches';
import { hatchFill } from '../../figure/hatchFill';
import { Outline } from '../../figure/Outline';

const EXAMPLE = { palette: 'gunstig', classes: [0, 1, 2] } as const;
const MIDDLE = 1;
/** Across the swatch, at half its height. */
const ACROSS = 'M3 12H45';

function Sign({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 48 24" aria-hidden="true">
        {children}
      </svg>
      <span>{text}</span>
    </li>
  );
}

/** What the looks of the map mean, each with a small drawing of it. */
export function Signs({ lang }: { lang: Language }) {
  const { colour, hatch, thin, urban, rural, selected } = helpTexts(lang).signs;
  return (
    <ul className="help-signs">
      <Sign text={colour}>
        {EXAMPLE.classes.map((index) => (
          <rect key={index} x={index * 16} width="16" height="24" fill={colourOf(EXAMPLE, index)} />
        ))}
      </Sign>
      <Sign text={hatch}>
        <Hatches scope="hulp" unitsPerPx={1} />
        <rect className="edged" width="24" height="24" fill={hatchFill('hulp', 'niet-gepubliceerd')} />
        <rect className="edged" x="24" width="24" height="24" fill={hatchFill('hulp', 'niet-gemeten')} />
      </Sign>
      <Sign text={thin}>
        <rect width="24" height="24" fill={colourOf(EXAMPLE, MIDDLE)} />
        <rect className="edged" x="24" width="24" height="24" fill={thinColourOf(EXAMPLE, MIDDLE)} />
      </Sign>
      <Sign text={urban}>
        <Outline d={ACROSS} kind="stedelijk" />
      </Sign>
      <Sign text={rural}>
        <Outline d={ACROSS} kind="landelijk" />
      </Sign>
      <Sign text={selected}>
        <Outline d={ACROSS} kind="selected" />
      </Sign>
    </ul>
  );
}
