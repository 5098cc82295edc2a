import { ClientOptionError } from '../errors/input-errors.ts'

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

/** Finds the route of a path; undefined where there is none. */
export type RouteTable = (pathname: string) => ReceiverRoute | undefined

/** Puts the routes in order; throws where a path is malformed or leads to two routes. */
export function createRouteTable(component: string, routes: readonly ReceiverRoute[]): RouteTable {
  const byPath = new Map<string, ReceiverRoute>()
  for (const route of routes) {
    requireSome(component, route)
    for (const path of route.paths) {
      requirePath(component, path)
      requireFree(component, path, byPath.get(trimPath(path)) ?? route, route)
      byPath.set(trimPath(path), route)
    }
  }
  return (pathname) => byPath.get(trimPath(pathname))
}

/** People register addresses with vendors manually, and a trailing slash is the likeliest mistake. */
function trimPath(path: string): string {
  return path.replace(/(?<!\/)\/+$/u, '')
}

function requireSome(component: string, { name, paths }: ReceiverRoute): void {
  if (paths.length > 0) return
  throw new ClientOptionError(component, {
    option: 'paths',
    problem: `holds no path for ${name}`,
    advice: 'Pass at least one, or leave the handler out.',
  })
}

function requirePath(component: string, path: string): void {
  if (/^\/[^?#\s]*$/u.test(path)) return
  throw new ClientOptionError(component, {
    option: 'paths',
    problem: `has to hold paths with a leading slash and no query, but has ${JSON.stringify(path)}`,
    advice: 'Pass paths such as /webhooks/message.',
  })
}

function requireFree(
  component: string,
  path: string,
  owner: ReceiverRoute,
  route: ReceiverRoute,
): void {
  if (owner === route) return
  throw new ClientOptionError(component, {
    option: 'paths',
    problem: `gives ${path} both to ${owner.name} and to ${route.name}`,
    advice: 'Give each kind of event paths of its own.',
  })
}
