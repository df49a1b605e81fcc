import type { ReactNode } from 'react';

/** A region that scrolls must be reachable by keyboard. */
const SCROLLS = { tabIndex: 0 } as const;

interface Props {
  readonly title: string;
  /** Narrow tables are as wide as their columns. */
  readonly narrow?: boolean;
  /** Rows of headings and figures. */
  readonly children: ReactNode;
}

/** A table under its title, which scrolls by itself where it is wider than the page. */
export function TableFrame({ title, narrow = false, children }: Props) {
  return (
    <section className={narrow ? 'scroll is-narrow' : 'scroll'} {...SCROLLS} aria-label={title}>
      <table className="rule-table">
        <caption>
          <span>{title}</span>
        </caption>
        {children}
      </table>
    </section>
  );
}
