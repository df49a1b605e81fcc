export interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

export function summarise(
  report: Report | undefined,
  exitCode: number,
  partial: boolean,
): { readonly passed: number; readonly failed: number; readonly messages: readonly string[] };
