import type { Secrets } from '../definition/mock-definition.ts'

/** Names that hold a secret by custom, whatever the mock says: better one value hidden too many. */
const SECRET_BY_CUSTOM =
  /(^|[-_.])(auth|authorization|credential|key|pass|passwd|password|pwd|secret|sig|signature|token)s?$|apikey|(access|auth|api)token/i

const COOKIES: ReadonlySet<string> = new Set(['cookie', 'set-cookie'])

/** @param name in lower case */
export function isSecretHeader(name: string, { headers = [] }: Secrets): boolean {
  return (
    COOKIES.has(name) ||
    SECRET_BY_CUSTOM.test(name) ||
    headers.some((secret) => secret.toLowerCase() === name)
  )
}

export function isSecretParameter(name: string, { queryParameters = [] }: Secrets): boolean {
  return queryParameters.includes(name) || SECRET_BY_CUSTOM.test(name)
}
