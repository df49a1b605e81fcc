import { Component, type ReactNode } from 'react';

interface Props {
  /** Shown in place of a part that broke; the rest of the page stays. */
  readonly message: string;
  /** Another value gives a part that broke a new chance; one that works is not touched. */
  readonly resetOn: string;
  readonly children: ReactNode;
}

interface State {
  readonly broken: boolean;
  readonly resetOn: string;
}

/** Keeps a fault inside one panel. */
export class Boundary extends Component<Props, State> {
  override state: State = { broken: false, resetOn: this.props.resetOn };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.resetOn === state.resetOn ? null : { broken: false, resetOn: props.resetOn };
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
