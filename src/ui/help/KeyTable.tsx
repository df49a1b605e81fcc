import { helpTexts } from '../../catalog/texts/help';
import type { Language } from '../../domain/text';

/** Every key the map listens to, and what it does. */
export function KeyTable({ lang, labelId }: { lang: Language; labelId: string }) {
  const { key, does, rows } = helpTexts(lang).keys;
  return (
    <table className="help-keys" aria-labelledby={labelId}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{key}</th>
          <th scope="col">{does}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, what]) => (
          <tr key={name}>
            <th scope="row">
              <kbd>{name}</kbd>
            </th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
