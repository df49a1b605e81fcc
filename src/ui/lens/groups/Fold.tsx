import { type ReactNode, useState } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** Something one step deeper: it is only there while it is open. */
export function Fold({ title, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className="lens-fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && <div className="groups-folded">{children}</div>}
    </details>
  );
}
