import type { AreaRow } from '../../domain/pack';

interface Props {
  readonly label: string;
  readonly rows: readonly Pick<AreaRow, 'id' | 'name'>[];
}

/** Areas as options of a select, under a heading. */
export function AreaOptions({ label, rows }: Props) {
  return (
    <optgroup label={label}>
      {rows.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
