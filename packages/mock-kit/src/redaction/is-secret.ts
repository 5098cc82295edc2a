import type { Secrets } from './secrets.ts'

/** Stands where a secret stood. */
export const REDACTED = '[redacted]'

/** Words that make a name secret wherever they stand in it, some of them in the languages of the services' customers. */
const STRONG =
  'assertion|authorization|bearer|contrase[nñ]a|credential|csrf|dpop|hmac|jwt|passcode|passphrase|passwd|password|pwd|secret|senha|sessid|session|signature|token|xsrf'

/** Words that make it secret where they stand at its end. */
const WEAK = 'auth|clave|cookie|dsn|key|otp|pass|pin|sid|sig'

/** Keys are many things; these are secrets. */
const SECRET_KEYS =
  '(?:access|account|api|auth|encryption|private|secret|shared|signing)[-_.]?key|connection[-_.]?string'

/**
 * One of the strong words within a name, which nothing but a number, `id` or another word follows. It looks at no more than that, since to
 * match the whole name at each word takes seconds for a name of many.
 */
const SECRET_NAME = `(?:${STRONG}|${SECRET_KEYS})(?:id|s)?(?:[-_.\\d]|$)`

/**
 * Names that hold a secret by custom, whatever the mock says, with a hyphen before each capital letter: better one value
 * hidden too many.
 */
const SECRET_BY_CUSTOM = new RegExp(`${SECRET_NAME}|(?:^|[-_.])(?:${WEAK})s?$`, 'i')

/** The same for keys of bodies, many of which end with `key` without being secret. */
const SECRET_KEY = new RegExp(
  `${SECRET_NAME}|(?:^|[-_.])(?:auth|clave|cookies?|dsn|otp|pass|pin|sid)$`,
  'i',
)

/** A word that every such name contains, wherever it stands in a text, or with which HTTP credentials begin. */
const SECRET_WORD = new RegExp(`${STRONG}|${WEAK}|connection|basic `, 'i')

const COOKIES: ReadonlySet<string> = new Set(['cookie', 'set-cookie'])

/** Many more than callers use; what comes beyond them is looked at each time. */
const NAMES_REMEMBERED_MAX = 500

/** The longest name that is remembered, in characters. */
const NAME_CHARACTERS_MAX = 64

const remembered = new Map<string, boolean>()
const rememberedKeys = new Map<string, boolean>()

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
  if (SECRET_WORD.test(text)) return true
  // No closure: it would cost each text an allocation.
  for (const name of queryParameters) if (text.includes(name)) return true
  return false
}

/** Tells keys of bodies and records that hold a secret by custom. */
export function isSecretKey(name: string): boolean {
  return isAlike(name, SECRET_KEY, rememberedKeys)
}

function isSecretByCustom(name: string): boolean {
  return isAlike(name, SECRET_BY_CUSTOM, remembered)
}

function isAlike(name: string, pattern: RegExp, known: Map<string, boolean>): boolean {
  const before = known.get(name)
  if (before !== undefined) return before
  const isSecret = pattern.test(inWords(name))
  if (known.size < NAMES_REMEMBERED_MAX && name.length <= NAME_CHARACTERS_MAX) {
    known.set(name, isSecret)
  }
  return isSecret
}

/** Writes a name with hyphens between its words: `userPassword`, `user password` and `user[password]` are alike. */
function inWords(name: string): string {
  const plain = /[\s[]/.test(name) ? name.replaceAll(/[\s[\]]+/g, '-').replace(/-$/, '') : name
  return plain.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '-')
}
