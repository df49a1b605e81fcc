import { screenTexts } from '../../catalog/texts/screen';
import { showAs } from '../../state/actions';
import { useAtlas } from '../../state/store';

/** Map or table: two ways to read the same view. */
export function ScreenSwitch() {
  const table = useAtlas((state) => state.view.scherm === 'tabel');
  const texts = useAtlas((state) => screenTexts(state.view.taal));
  return (
    <fieldset className="segment">
      <legend className="visually-hidden">{texts.showAs}</legend>
      {(['kaart', 'tabel'] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={table === (one === 'tabel')}
          onClick={() => showAs(one)}
        >
          {one === 'kaart' ? texts.map : texts.table}
        </button>
      ))}
    </fieldset>
  );
}
