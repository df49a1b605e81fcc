/** Changes the text of a recording, or of one CSV file in a recorded folder, before it is served. */
export type Edit = (text: string, file: string) => string;

/** What the stub does instead of answering well. */
export type Misbehaviour =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Sends the first part of the body as if that were all. */
  | { readonly kind: 'truncate'; readonly share: number }
  /** Promises the whole body and closes the connection half-way. */
  | { readonly kind: 'drop' }
  /** Accepts the request and never answers. */
  | { readonly kind: 'silence' }
  | { readonly kind: 'edit'; readonly edit: Edit };

const HTML = '<!DOCTYPE html><html><head><title>Onderhoud</title></head><body>Even geduld</body></html>';

const OWS = `<?xml version="1.0" encoding="UTF-8"?>
<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1" version="2.0.0">
<ows:Exception exceptionCode="NoApplicableCode"><ows:ExceptionText>Layer is being
rebuilt</ows:ExceptionText></ows:Exception></ows:ExceptionReport>`;

/** An answer with the given status and text. */
export function answer(
  status: number,
  body = '',
  headers: Readonly<Record<string, string>> = {},
): Misbehaviour {
  return { kind: 'answer', status, body, headers };
}

/** A web page with status 200, as services send it during maintenance. */
export const HTML_PAGE = answer(200, HTML, { 'content-type': 'text/html' });

/** The error report of a map server; status 200 or 400. */
export function owsException(status: number): Misbehaviour {
  return answer(status, OWS, { 'content-type': 'application/xml' });
}

/** Replaces text in a recording; fails loudly when there is nothing to replace. */
export function replacing(from: string | RegExp, to: string, file = /./): Misbehaviour {
  const edit: Edit = (text, name) => {
    if (!file.test(name)) return text;
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`nothing to replace in ${name}: ${from}`);
    return changed;
  };
  return { kind: 'edit', edit };
}
