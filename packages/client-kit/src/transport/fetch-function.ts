/** What sends a request: the global fetch, an app's `fetch`, or a function of a test. */
export type FetchFunction = (request: Request) => Response | Promise<Response>
