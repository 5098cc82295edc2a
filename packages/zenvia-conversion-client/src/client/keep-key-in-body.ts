import type { FetchFunction } from '@ensaio/client-kit'

/** The one operation that takes the key in its body and nowhere else. */
const PATH = '/apps/event'

/** Takes the key out of the address again where it belongs into the body. The rest of the address is left as it is. */
export function keepKeyInBody(fetch: FetchFunction): FetchFunction {
  return function fetchWithKeyInBody(request, init) {
    const url = new URL(request.url)
    if (!url.pathname.endsWith(PATH)) return fetch(request, init)
    url.search = url.search.replace(/([?&])api-key=[^&]*&?/u, '$1').replace(/[?&]$/u, '')
    return fetch(new Request(url, request), init)
  }
}
