import type { Secrets } from './secrets.ts'

/** Names that hold a secret by custom, whatever the mock says: better one value hidden too many. */
const SECRET_BY_CUSTOM =
  /(^|[-_.])(auth|authorization|credential|key|pass|passwd|password|pwd|secret|sig|signature|token)s?$|apikey|(access|auth|api)token/i

const COOKIES: ReadonlySet<string> = new Set(['cookie', 'set-cookie'])

/** Many more than callers use; what comes beyond them is looked at each time. */
const NAMES_REMEMBERED_MAX = 500

const remembered = new Map<string, boolean>()

/** @param name in lower case */
export function isSecretHeader(name: string, { headers = [] }: Secrets): boolean {
  return (
    COOKIES.has(name) ||
    isSecretByCustom(name) ||
    headers.some((secret) => secret.toLowerCase() === name)
  )
}

export function isSecretParameter(name: string, { queryParameters = [] }: Secrets): boolean {
  return queryParameters.includes(name) || isSecretByCustom(name)
}

function isSecretByCustom(name: string): boolean {
  const known = remembered.get(name)
  if (known !== undefined) return known
  const isSecret = SECRET_BY_CUSTOM.test(name)
  if (remembered.size < NAMES_REMEMBERED_MAX) remembered.set(name, isSecret)
  return isSecret
}
