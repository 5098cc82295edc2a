import type { OpenApiDocument } from '@ensaio/contracts'

/** The template as Hono's routers write it: `/prospect/{id}` becomes `/prospect/:id`. */
export function toRoutePath(template: string): string {
  return template.replaceAll(/\{([^}]+)\}/g, ':$1')
}

/**
 * The parts of a path that its template names, still percent-encoded. They are counted from the end, so that the
 * path may have a prefix that the template has not.
 */
export function pathParametersOf(template: string, path: string): Readonly<Record<string, string>> {
  const names = template.split('/')
  const parts = path.split('/').slice(-names.length)
  return Object.fromEntries(
    names.flatMap((name, index) =>
      name.startsWith('{') ? [[name.slice(1, -1), parts[index] ?? '']] : [],
    ),
  )
}

/**
 * Orders templates as routers should try them: at the first segment in which two differ in kind, the fixed one comes
 * before the one that is a parameter.
 */
export function byPrecedence(one: string, other: string): number {
  const [first, second] = [shapeOf(one), shapeOf(other)]
  if (first === second) return 0
  return first < second ? -1 : 1
}

/** A digit for each segment: 0 for a fixed one, 1 for a parameter. */
function shapeOf(template: string): string {
  return template
    .split('/')
    .map((segment) => (segment.includes('{') ? '1' : '0'))
    .join('')
}

/** Tells whether the path fits the template. */
export function fitsTemplate(template: string, path: string): boolean {
  const names = template.split('/')
  const parts = path.split('/')
  return (
    names.length === parts.length &&
    names.every((name, index) =>
      name.startsWith('{') ? parts[index] !== '' : name === parts[index],
    )
  )
}

/** The path under which the spec's first server has all operations; empty for the root. */
export function basePathOf({ servers }: OpenApiDocument): string {
  const [server] = Array.isArray(servers) ? servers : []
  const { url = '/' } = (server ?? {}) as { readonly url?: string } // OpenAPI: a server has a URL
  return new URL(url, 'http://localhost').pathname.replace(/\/$/, '')
}
