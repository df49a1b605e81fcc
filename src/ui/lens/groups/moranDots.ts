import { colourOf } from '../../../catalog/palettes';
import { GROUP_CLASSES } from '../../../domain/spatial';
import type { ScatterDot } from '../../../figure/scatterPlaces';
import { groupClassOf } from '../../../state/lens/groups/classing';
import { areaLabel } from './areaLabel';
import type { Found } from './useFound';

/** Areas with a finding as dots, from left to right, in the colours of the map. */
export function moranDots({ scene, model }: Found): readonly ScatterDot[] {
  return model.findings
    .flatMap((finding, row): ScatterDot[] => {
      const id = scene.rows[row]?.id;
      if (!finding || id === undefined) return [];
      const colour = colourOf(scene.model, GROUP_CLASSES.indexOf(groupClassOf(finding)));
      return [{ id, name: areaLabel(scene, row), x: finding.z, y: finding.lag, colour, lit: true }];
    })
    .sort((a, b) => a.x - b.x);
}
