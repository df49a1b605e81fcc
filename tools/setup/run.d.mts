/** Folder of the project, with a slash at the end. */
export const PROJECT: string;
export function run(
  command: string,
  args: readonly string[],
  options?: { readonly env?: Readonly<Record<string, string>>; readonly shell?: boolean },
): Promise<number>;
export function runPackage(
  script: string,
  args: readonly string[],
  options?: { readonly env?: Readonly<Record<string, string>> },
): Promise<number>;
