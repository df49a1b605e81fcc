export function isInstalled(
  wanted: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>,
  present: Readonly<Record<string, { readonly version?: string }>> | undefined,
): boolean;
