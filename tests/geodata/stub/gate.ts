/** Holds requests back until the test lets them go, so that a test can see how many come at once. */
export class Gate {
  private waiting: (() => void)[] = [];
  private expected: { readonly count: number; readonly arrived: () => void } | undefined;
  private closed = false;

  /** From now on requests wait; resolves when the given number of them does. */
  close(count: number): Promise<void> {
    this.closed = true;
    return new Promise((arrived) => {
      this.expected = { count, arrived };
    });
  }

  /** Lets all waiting requests go on, and all that come after. */
  open(): void {
    this.closed = false;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Called for every request. */
  async pass(): Promise<void> {
    if (!this.closed) return;
    const opened = new Promise<void>((go) => this.waiting.push(go));
    if (this.waiting.length === this.expected?.count) this.expected.arrived();
    await opened;
  }
}
