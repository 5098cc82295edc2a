import type { OpenApiDocument } from '@ensaio/contracts'

const NO_PARAMETERS: Readonly<Record<string, string>> = Object.freeze({})

/** The template as Hono writes it: `/prospect/{id}` becomes `/prospect/:id`. */
export function toRoutePath(template: string): string {
  return template.replaceAll(/\{([^}]+)\}/g, ':$1')
}

/**
 * The parts of a path that its template names, still percent-encoded. They are counted from the end, so that the
 * path may have a prefix that the template has not.
 */
export function pathParametersOf(template: string, path: string): Readonly<Record<string, string>> {
  if (!template.includes('{')) return NO_PARAMETERS
  const names = template.split('/')
  const parts = path.split('/').slice(-names.length)
  return Object.fromEntries(
    names.flatMap((name, index) =>
      name.startsWith('{') ? [[name.slice(1, -1), parts[index] ?? '']] : [],
    ),
  )
}

/** Whether the path fits the template. */
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
