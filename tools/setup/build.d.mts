export function newestChange(path: string): number;
export function ensureBuilt(): Promise<void>;
