import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/domain/view';
import { areaSentences } from '../../../src/state/lens/groups/areaSentences';
import { groupSentence } from '../../../src/state/lens/groups/mapSentences';
import type { Scene } from '../../../src/state/scene';
import { groupsIn, groupsScene, rowOf } from '../../fixtures/groupsScene';

const scene = groupsScene();

/** Spaces that do not break are as good as others here. */
function told(one: Scene, name: string): readonly string[] {
  const row = rowOf(one, name);
  return areaSentences(groupsIn(one).findings[row], one, row).map((text) =>
    text.replaceAll(/[\u00a0\u202f]/g, ' '),
  );
}

describe('one buurt, read aloud', () => {
  it('that is far from the mean itself, while nothing is sure of its neighbours', () => {
    expect(told(scene, 'Weggebekker')).toEqual([
      'In Weggebekker (Heerlen) wordt het cijfer voor leefbaarheid in 2024 geschat op −0,38, duidelijk minder gunstig dan het gemiddelde van 176 buurten in Parkstad (0,00).',
      'Geen aanwijzing voor een groep: de 6 buren met een cijfer zijn gemiddeld ook minder gunstig, maar dat kan toeval zijn.',
      'Dat betekent niet dat er niets aan de hand is: het cijfer van Weggebekker zelf blijft duidelijk minder gunstig. Het is een grensgeval: wordt er opnieuw geschud, dan kan het net anders uitvallen.',
    ]);
  });

  it('that is in a core without any doubt', () => {
    expect(told(scene, 'Vrieheide')).toEqual([
      'In Vrieheide (Heerlen) wordt het cijfer voor leefbaarheid in 2024 geschat op −0,25, duidelijk minder gunstig dan het gemiddelde van 176 buurten in Parkstad (0,00).',
      'Sterke aanwijzing dat buurten met minder gunstige cijfers hier bij elkaar liggen: de 5 buren met een cijfer zijn gemiddeld ook duidelijk minder gunstig, en zo’n groep zou zelden ontstaan als de cijfers willekeurig over de kaart verdeeld waren.',
      'Vrieheide hoort bij de kern van een groep van 11 buurten: de aanwijzing blijft sterk als we anders bepalen wie buren zijn (een gedeeld stuk grens; de 6 naaste buren).',
    ]);
  });

  it('that is at the border with neighbours missing, and a close call', () => {
    const [, , meaning, missing] = told(scene, 'Kerkrade-Centrum');
    expect(meaning).toMatch(/^Kerkrade-Centrum hoort bij de kern van een groep van 4 buurten: .* grensgeval/);
    expect(missing).toBe(
      'Kerkrade-Centrum ligt in het randgebied van Parkstad, voor een deel de landsgrens: buren over de grens ontbreken, en van de 7 andere heeft er één geen cijfer dat meetelt.',
    );
  });

  it('that is in the rim, and says why', () => {
    expect(told(scene, 'Holz')[2]).toBe(
      'Holz hoort bij de rand van een groep van 4 buurten, niet bij de kern: daarvoor moet de aanwijzing sterk zijn.',
    );
    const nearest = groupsScene({ buren: { kind: 'naaste', count: 6 } });
    expect(told(nearest, 'Holz')[2]).toMatch(/hangt ervan af wie we als buren tellen\.$/);
  });

  it('that is alone in what it is: one buurt, no group', () => {
    expect(told(scene, 'Haanrade')[1]).toMatch(
      /^Aanwijzing, geen sterke, dat Haanrade, zelf ongeveer gemiddeld, tussen buurten met minder gunstige cijfers ligt: /,
    );
    expect(told(scene, 'Haanrade')[2]).toMatch(/^Het gaat om één buurt: geen van de buren valt zelf zo op\./);
  });

  it('that differs from its neighbours', () => {
    expect(told(scene, 'Vondelstraat').slice(1)).toEqual([
      'Aanwijzing, geen sterke, dat Vondelstraat afwijkt van de omgeving: de 4 buren met een cijfer zijn gemiddeld juist minder gunstig; bij toeval zie je dat niet vaak, al vallen er van 176 buurten dan nog zo’n 9 op.',
      'Het gaat om één buurt die anders is dan de buren, niet om een groep. Het is een grensgeval: wordt er opnieuw geschud, dan kan het net anders uitvallen.',
      'Van de 6 buren hebben er 2 geen cijfer dat meetelt.',
    ]);
  });

  it('that has no figure, too few people, or no neighbours with a figure', () => {
    expect(told(scene, 'Gravenrode')).toEqual([
      'Voor Gravenrode (Landgraaf) is er in 2024 geen cijfer voor leefbaarheid (niet gepubliceerd: de bron geeft hier geen cijfer, meestal omdat er te weinig mensen of woningen zijn).',
      'Daarom is hier niet te zeggen of er een groep ligt; Gravenrode telt ook niet mee als buur.',
    ]);
    expect(told(groupsScene({ indicator: 'misdrijven' }), 'Gravenrode')[0]).toBe(
      'In Gravenrode (Landgraaf) wonen minder dan 250 mensen: te weinig om dit cijfer te beoordelen.',
    );
    expect(told(groupsScene({ indicator: 'gezondheid-goed' }), 'Sweikhuizen')).toEqual([
      'Geen van de buren van Sweikhuizen heeft een cijfer dat meetelt, dus is niet te zeggen of Sweikhuizen op de buren lijkt.',
    ]);
  });

  it('of a neutral indicator only reads higher and lower', () => {
    const woz = groupsScene({ indicator: 'woz', jaar: '2024' });
    expect(told(woz, 'Nieuw-Einde').slice(0, 2)).toEqual([
      'In Nieuw-Einde (Heerlen) is het cijfer voor WOZ-waarde € 176.000 in 2024, duidelijk lager dan het gemiddelde van 180 buurten in Parkstad (€ 262.000).',
      'Sterke aanwijzing dat buurten met lagere cijfers hier bij elkaar liggen: de 5 buren met een cijfer zijn gemiddeld ook duidelijk lager, en zo’n groep zou zelden ontstaan als de cijfers willekeurig over de kaart verdeeld waren.',
    ]);
    expect(told(woz, 'Kakert')[2]).toMatch(/^Dat zegt niets over het cijfer zelf/);
    expect(woz.rows.flatMap(({ name }) => told(woz, name)).join(' ')).not.toMatch(/gunstig/);
  });

  it('says nothing while there is no answer', () => {
    const waiting = groupsScene({}, { neighbours: null, answer: null, around: null });
    expect(areaSentences(null, waiting, 0)).toEqual([]);
  });
});

describe.each<Partial<View>>([
  {},
  { taal: 'en' },
  { indicator: 'misdrijven' },
  { indicator: 'gezondheid-goed', taal: 'en' },
  { niveau: 'wijk' },
])('all sentences of %o', (part) => {
  const one = groupsScene(part);
  const groups = groupsIn(one);
  const said = one.rows.map((_, row) => areaSentences(groups.findings[row], one, row));

  it('are one to four, without the words of statisticians or of contempt', () => {
    for (const sentences of said) {
      expect(sentences.length).toBeGreaterThan(0);
      expect(sentences.length).toBeLessThan(5);
    }
    const whole = [...said.flat(), ...groups.groups.map((group) => groupSentence(group, one))].join(' ');
    expect(whole).not.toMatch(
      /signific|hotspot|hot spot|cluster|p-waarde|p-value|slechtst|zwak|achterstand/i,
    );
    expect(whole).not.toMatch(/undefined|NaN|\(\)|\.\.| {2}/);
  });

  it('never say less favourable of an area or its neighbours that lie on the favourable side', () => {
    groups.findings.forEach((finding, row) => {
      const [own = '', around = ''] = said[row] ?? [];
      if (!finding) return;
      const [up, down] = [
        /minder gunstig dan|less favourable than/,
        /(?<!minder )gunstiger dan|more favourable than/,
      ];
      expect(own, own).not.toMatch(finding.z >= 0 ? down : up);
      const [high, low] = [/minder gunstig[,;:]|less favourable/, / gunstiger[,;:]/];
      const clause = around.slice(around.indexOf(':'));
      expect(clause, around).not.toMatch(finding.lag >= 0 ? low : high);
    });
  });
});
