export function isCompressible(path: string): boolean;
export function brotliBytes(body: Buffer, quality: number): Promise<Buffer>;
