/** One kind of webhook, and what is done with it. */
export interface RouteDefinition<Event> {
  /** For messages: `message`. */
  readonly name: string
  /** With a leading slash; trailing slashes make no difference. */
  readonly paths: readonly string[]
  /** Throws a PayloadError for a body of the wrong shape. */
  readonly parse: (body: unknown) => Event
  readonly handle: (event: Event) => Response | Promise<Response>
}

/** A route whose kind of event is its own affair. */
export interface ReceiverRoute {
  readonly name: string
  readonly paths: readonly string[]
  /** Parses the body, and gives back the work still to be done with it. */
  readonly prepare: (body: unknown) => () => Response | Promise<Response>
}

/** Types a route: what `parse` makes is what `handle` takes. */
export function defineRoute<Event>(definition: RouteDefinition<Event>): ReceiverRoute {
  const { name, paths, parse, handle } = definition
  return {
    name,
    paths,
    prepare(body) {
      const event = parse(body)
      return () => handle(event)
    },
  }
}
