/** A URL fit for messages: without credentials, query and fragment. */
export function shownUrl(url: URL): string {
  return url.origin === 'null' ? `${url.protocol}...` : `${url.origin}${url.pathname}`
}
