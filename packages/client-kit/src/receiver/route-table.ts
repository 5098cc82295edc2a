import { ClientOptionError } from '../errors/client-option-error.ts'
import type { ReceiverRoute } from './receiver-route.ts'

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

/** Vendors are told an address by hand, and a slash at its end is the likeliest slip. */
function trimPath(path: string): string {
  return path.replace(/\/+$/u, '')
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
