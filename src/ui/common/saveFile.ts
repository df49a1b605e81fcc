/** Hands text to the reader as a file of the browser's own download folder. */
export function saveFile(
  text: string,
  name: string,
  type: 'text/csv' | 'text/html' | 'application/geo+json',
): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
