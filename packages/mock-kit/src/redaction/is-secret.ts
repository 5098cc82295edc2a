import type { Secrets } from './secrets.ts'

const SECRET_WORDS =
  'auth|authorization|credential|key|pass|passwd|password|pwd|secret|sig|signature|token'

/** Names that hold a secret by custom, whatever the mock says: better one value hidden too many. */
const SECRET_BY_CUSTOM = new RegExp(
  `(^|[-_.])(${SECRET_WORDS})s?$|apikey|(access|auth|api)token`,
  'i',
)

/** The words that every such name has in it, in whatever place of a text. */
const SECRET_WORD = new RegExp(SECRET_WORDS, 'i')

const COOKIES: ReadonlySet<string> = new Set(['cookie', 'set-cookie'])

/** Many more than callers use, and longer; what comes beyond them is looked at each time. */
const NAMES_REMEMBERED_MAX = 500
const NAME_REMEMBERED_LENGTH_MAX = 100

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

/** Tells whether a secret parameter may be named somewhere in the text: most texts have none of the words, and need no closer look. */
export function mayNameSecret(text: string, { queryParameters = [] }: Secrets): boolean {
  return SECRET_WORD.test(text) || queryParameters.some((name) => text.includes(name))
}

function isSecretByCustom(name: string): boolean {
  const known = remembered.get(name)
  if (known !== undefined) return known
  const isSecret = SECRET_BY_CUSTOM.test(name)
  if (name.length <= NAME_REMEMBERED_LENGTH_MAX && remembered.size < NAMES_REMEMBERED_MAX) {
    remembered.set(name, isSecret)
  }
  return isSecret
}
