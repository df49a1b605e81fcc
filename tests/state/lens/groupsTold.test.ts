import { describe, expect, it } from 'vitest';
import { countsSentence, groupSentence, overallSentence } from '../../../src/state/lens/groups/mapSentences';
import { cautionText, reachText, refusalText } from '../../../src/state/lens/groups/notices';
import { stabilityText } from '../../../src/state/lens/groups/stability';
import { groupsIn, groupsScene, rowOf } from '../../fixtures/groupsScene';

const scene = groupsScene();
const model = groupsIn(scene);

describe('the map as a whole', () => {
  it('says that what is alike lies together, and how many areas have an indication', () => {
    expect(overallSentence(model, scene)).toBe(
      'Buurten die op elkaar lijken liggen vaker bij elkaar dan bij toeval te verwachten is: die met minder gunstige cijfers bij elkaar, en die met gunstiger cijfers bij elkaar.',
    );
    expect(countsSentence(model, scene)).toBe(
      'Van 176 buurten met een cijfer is er bij 13 een sterke aanwijzing, en bij 23 een aanwijzing die niet sterk is.',
    );
  });

  it('says otherwise where chance does as much, or where neighbours differ', () => {
    const chance = { ...model, global: { ...model.global, p: 0.051 } };
    expect(overallSentence(chance, scene)).toMatch(/^Er is geen aanwijzing .* niet dat er nergens iets/);
    const board = { ...model, global: { ...model.global, i: -0.3 } };
    expect(overallSentence(board, scene)).toMatch(/verschillen vaker van elkaar/);
  });

  it('says so where nothing is found', () => {
    expect(countsSentence({ ...model, findings: [null] }, scene)).toBe(
      'Bij geen van 176 buurten met een cijfer is er een aanwijzing.',
    );
    const few = groupsIn(groupsScene({ indicator: 'sociaal-minimum', jaar: '2017' }));
    expect(countsSentence(few, scene)).toMatch(/bij geen een sterke aanwijzing, en bij \d+ een/);
  });

  it('tells of groups with core and rim, and never calls one area a group', () => {
    const [group, single] = [
      model.groups.find(({ core }) => core.includes(rowOf(scene, 'Kerkrade-Centrum'))),
      model.groups.find(({ rim }) => rim.includes(rowOf(scene, 'Haanrade'))),
    ];
    expect(group && groupSentence(group, scene)).toBe(
      'Een groep van 4 buurten met minder gunstige cijfers, samen 10.575 inwoners (2024). Kern: Kerkrade-Centrum (Kerkrade). Rand: Holz (Kerkrade), Gracht (Kerkrade), Erenstein (Kerkrade).',
    );
    expect(single && groupSentence(single, scene)).toBe(
      'Eén buurt tussen buren die gemiddeld ook minder gunstige cijfers hebben: Haanrade (Kerkrade), 2.050 inwoners (2024).',
    );
  });
});

describe('what goes with an answer', () => {
  it('says how steady it is, strongest first', () => {
    const finding = model.findings[rowOf(scene, 'Holz')];
    expect(finding && stabilityText(finding, 'nl')).toBe(
      'Sterke aanwijzing met als buren: de 6 naaste buren. Aanwijzing met als buren: een gedeelde grens, ook als die maar één punt is; een gedeeld stuk grens.',
    );
  });

  it('says when shuffles are too few, and offers enough', () => {
    const few = groupsIn(groupsScene({ trekkingen: 999 }));
    expect(reachText(few, 'nl')).toMatch(/^Met 999 keer schudden .* Met 9\.999 keer kan dat wel\.$/);
    expect(reachText(model, 'nl')).toBeUndefined();
    const endless = { shuffles: 99_999, reach: { smallest: 1, needed: 0, offer: null } };
    expect(reachText(endless, 'en')).toMatch(/however pronounced it is\.$/);
  });

  it('says what to do where groups are not looked for', () => {
    const text = (refusal: Parameters<typeof refusalText>[0]) => refusalText(refusal, 'nl');
    expect(text({ why: 'is-aantal', better: ['dichtheid', 'ouderen-65'] })).toMatch(
      /bevolkingsdichtheid, 65-plussers\.$/,
    );
    expect(text({ why: 'is-aantal', better: [] })).toMatch(/Kies een onderwerp/);
    expect(text({ why: 'te-weinig-gebieden', valued: 19, total: 201 })).toMatch(
      /Maar 19 gebieden .* 20 nodig/,
    );
    expect(text({ why: 'te-weinig-dekking', valued: 48, total: 201 })).toMatch(/Van 201 .* maar 48 /);
    for (const why of ['is-klasse', 'niveau', 'alles-gelijk'] as const) expect(text({ why })).toMatch(/Kies/);
  });

  it('warns of models and of wijken', () => {
    expect(cautionText('model', 'nl')).toMatch(/schattingen van een model/);
    expect(cautionText('wijk', 'en')).toMatch(/Districts are large/);
  });
});
