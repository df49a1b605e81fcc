import { useId, useMemo } from 'react';
import { pastedTexts } from '../../../catalog/texts/addPasted';
import type { Language } from '../../../domain/text';
import type { PastedItem } from '../../../state/own/pastedLine';
import { suggestionsFor } from './suggestions';
import type { PastedState } from './usePasted';
import { candidateWords } from './words';

interface Props<K extends PastedItem['kind']> {
  readonly item: Extract<PastedItem, { kind: K }>;
  readonly state: PastedState;
  readonly lang: Language;
}

/** A name that several areas have: which of them are meant. */
export function PastedSeveral({ item, state, lang }: Props<'meerduidig'>) {
  const { key, text, candidates } = item;
  const chosen = state.choices.get(key) ?? [];
  const toggle = (id: (typeof chosen)[number], on: boolean) =>
    state.choose(key, on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <fieldset className="pasted-several">
      <legend>{pastedTexts(lang).severalOf(text, candidates.length)}</legend>
      {candidates.map((candidate) => (
        <label key={candidate.id}>
          <input
            type="checkbox"
            checked={chosen.includes(candidate.id)}
            onChange={({ target }) => toggle(candidate.id, target.checked)}
          />
          {candidateWords(candidate, candidates, lang)}
        </label>
      ))}
    </fieldset>
  );
}

/** A name that areas of several kinds have: read as the smallest, unless the reader says otherwise. */
export function PastedFound({ item, state, lang }: Props<'gevonden'>) {
  const { key, text, candidate, others } = item;
  const all = [candidate, ...others];
  const id = useId();
  const chosen = state.choices.get(key)?.[0] ?? candidate.id;
  return (
    <p className="pasted-found">
      <label htmlFor={id}>{pastedTexts(lang).which(text)}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => {
          const one = all.find((other) => other.id === target.value);
          state.choose(key, one && one !== candidate ? [one.id] : null);
        }}
      >
        {all.map((one) => (
          <option key={one.id} value={one.id}>
            {candidateWords(one, all, lang)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** A line that is no area: why, and what it could have been. */
export function PastedUnknown({ item, state, lang }: Props<'onbekend'>) {
  const texts = pastedTexts(lang);
  const { key, text, line, why } = item;
  const { index, names, choices, choose } = state;
  const near = useMemo(
    () => (why === 'naam' ? suggestionsFor(text, index, names) : []),
    [why, text, index, names],
  );
  const chosen = near.find(({ id }) => choices.get(key)?.includes(id));
  return (
    <li>
      <strong>{text}</strong>{' '}
      <span className="add-hint">
        ({texts.line(line)}): {chosen ? texts.asChosen(candidateWords(chosen, near, lang)) : texts.why[why]}
      </span>
      {near.length > 0 && (
        <span className="pasted-near">
          {texts.meant}
          {near.map((one) => (
            <button
              key={one.id}
              type="button"
              aria-pressed={one === chosen}
              onClick={() => choose(key, one === chosen ? null : [one.id])}
            >
              {candidateWords(one, near, lang)}
            </button>
          ))}
        </span>
      )}
    </li>
  );
}
