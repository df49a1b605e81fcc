import type { Verdict } from '../../domain/compare';

/** Colour of a bar or dot that stands for a verdict: one hue for less favourable, whichever way the indicator runs. */
const COLOURS: Readonly<Record<Verdict['sense'], string>> = {
  'minder-gunstig': '#b5572a',
  gunstiger: '#2f7d78',
  hoger: '#5d6b82',
  lager: '#5d6b82',
  'ongeveer-gelijk': '#8a8577',
  'niet-te-onderscheiden': '#8a8577',
};

/** Colour for a verdict; grey-blue, as for neutral figures, where there is none. */
export function verdictColour(verdict: Verdict | null): string {
  return verdict ? COLOURS[verdict.sense] : COLOURS.hoger;
}
