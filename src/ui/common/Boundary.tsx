import { Component, type ReactNode } from 'react';

interface Props {
  /** Shown in place of a part that broke; the rest of the page stays. */
  readonly message: string;
  readonly children: ReactNode;
}

/** Keeps a fault inside one panel. */
export class Boundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <p className="failure" role="alert">
        {this.props.message}
      </p>
    );
  }
}
