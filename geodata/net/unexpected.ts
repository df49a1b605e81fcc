const HEAD = 4096;

/**
 * Names an answer that is a page or an error message instead of data: HTML, an OWS exception, other XML,
 * or a JSON problem report. Undefined when it looks like data.
 */
export function unexpectedAnswer(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder()
    .decode(bytes.subarray(0, HEAD))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (head.startsWith('<')) return markup(head);
  return head.startsWith('{') ? problemReport(head) : undefined;
}

function markup(head: string): string {
  if (/<(\w+:)?(ExceptionReport|ServiceExceptionReport)\b/.test(head)) return exceptionReport(head);
  const title = inside(head, 'title');
  if (/<html|<!doctype html/i.test(head)) return `an HTML page${title ? ` titled "${title}"` : ''}`;
  return 'an XML document';
}

function exceptionReport(head: string): string {
  const text = inside(head, '(?:\\w+:)?ExceptionText') ?? inside(head, 'ServiceException');
  const code = /exceptionCode="([^"]+)"/.exec(head)?.[1];
  const said = [code, text].filter((part) => part !== undefined && part !== '').join(': ');
  return `an OWS exception report${said ? ` saying "${said}"` : ''}`;
}

function inside(text: string, tag: string): string | undefined {
  const found = new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</`, 'i').exec(text)?.[1];
  return found?.replace(/\s+/g, ' ').trim();
}

function problemReport(head: string): string | undefined {
  if (/^\{\s*"odata\.error"/.test(head)) return `an error report saying "${member(head, 'value') ?? ''}"`;
  const isProblem =
    /"status"\s*:\s*\d{3}/.test(head) && /"title"\s*:/.test(head) && !/"type"\s*:\s*"Feature/.test(head);
  return isProblem
    ? `an error report saying "${member(head, 'detail') ?? member(head, 'title') ?? ''}"`
    : undefined;
}

function member(head: string, name: string): string | undefined {
  return new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(head)?.[1];
}
