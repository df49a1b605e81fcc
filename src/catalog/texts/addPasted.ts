import type { Language } from '../../domain/text';
import type { Widen } from './widen';

const nl = {
  title: 'Gebied uit een lijst',
  field: 'Codes of namen',
  hint: 'Plak een lijst, bijvoorbeeld uit Excel: per regel één, of met komma’s, puntkomma’s of tabs ertussen. Codes van wijken en gemeenten (WK…, GM…), en focus.… of deel.…, staan voor hun buurten.',
  hintNames: 'Komt een naam vaker voor, schrijf dan de gemeente erbij: Naam (Gemeente).',
  newName: (count: number) => `Lijst van ${count} buurten`,
  doubles: (count: number) =>
    count === 1
      ? 'Eén keer dubbel genoemd; dat telt één keer.'
      : `${count} keer dubbel genoemd; dat telt één keer.`,
  left: (read: number, left: number) =>
    `Alleen de eerste ${read} regels zijn gelezen; ${left} niet. Plak de rest als een tweede gebied.`,
  cut: 'Van een heel lange regel is alleen het begin gelezen. Plak de rest als een tweede gebied.',
  ignored: (cells: string) => `Niet gebruikt, want geen gebied of een andere kolom: ${cells}.`,
  found: (count: number) => (count === 1 ? 'Eén gebied gevonden' : `${count} gebieden gevonden`),
  which: (name: string) => `Wat bedoelt u met ${name}?`,
  several: (count: number) =>
    count === 1
      ? 'Eén naam komt vaker voor: kies welke u bedoelt'
      : `${count} namen komen vaker voor: kies welke u bedoelt`,
  severalOf: (name: string, count: number) => `${name} komt ${count} keer voor`,
  unknown: (count: number) =>
    count === 1 ? 'Eén regel is niet gevonden' : `${count} regels zijn niet gevonden`,
  unknownHint:
    'De rest kunt u gewoon toevoegen. Verbeter hierboven wat er niet klopt, of kies een suggestie.',
  line: (line: number) => `regel ${line}`,
  why: {
    naam: 'geen gebied met deze naam',
    'code-indeling':
      'deze code bestaat niet in de indeling van de atlas, misschien wel in een oudere of nieuwere',
    'code-elders': 'deze code ligt buiten Parkstad',
  },
  meant: 'Bedoelt u:',
  asChosen: (name: string) => `gelezen als ${name}`,
} as const;

type PastedTexts = Widen<typeof nl>;

const en: PastedTexts = {
  title: 'Area from a list',
  field: 'Codes or names',
  hint: 'Paste a list, for example from Excel: one per line, or with commas, semicolons or tabs between them. Codes of districts and municipalities (WK…, GM…), and focus.… or deel.…, stand for their neighbourhoods.',
  hintNames: 'When a name occurs more than once, add the municipality: Name (Municipality).',
  newName: (count) => `List of ${count} neighbourhoods`,
  doubles: (count) =>
    count === 1 ? 'Named twice once; that counts once.' : `Named again ${count} times; that counts once.`,
  left: (read, left) =>
    `Only the first ${read} lines were read; ${left} were not. Paste the rest as a second area.`,
  cut: 'Of a very long line only the beginning was read. Paste the rest as a second area.',
  ignored: (cells) => `Not used, as no area or another column: ${cells}.`,
  found: (count) => (count === 1 ? 'One area found' : `${count} areas found`),
  which: (name) => `What do you mean by ${name}?`,
  several: (count) =>
    count === 1
      ? 'One name occurs more than once: choose which you mean'
      : `${count} names occur more than once: choose which you mean`,
  severalOf: (name, count) => `${name} occurs ${count} times`,
  unknown: (count) => (count === 1 ? 'One line was not found' : `${count} lines were not found`),
  unknownHint: 'You can simply add the rest. Correct above what is wrong, or choose a suggestion.',
  line: (line) => `line ${line}`,
  why: {
    naam: 'no area with this name',
    'code-indeling': 'this code is not in the division of the atlas, perhaps in an older or newer one',
    'code-elders': 'this code is outside Parkstad',
  },
  meant: 'Did you mean:',
  asChosen: (name) => `read as ${name}`,
};

const TEXTS: Readonly<Record<Language, PastedTexts>> = { nl, en };

/** Words about a pasted list. */
export function pastedTexts(language: Language): PastedTexts {
  return TEXTS[language];
}
