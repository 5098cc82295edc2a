/** Stands where a secret stood. */
const BLOT = '[hidden]'

/**
 * The text without the values, written out or percent-encoded: error pages and redirects like to repeat the address that
 * was asked for, and with it the token.
 */
export function redact(text: string, secrets: Readonly<Record<string, string>>): string {
  return Object.values(secrets)
    .flatMap((secret) => (secret === '' ? [] : [encodeURIComponent(secret), secret]))
    .reduce((clean, secret) => clean.replaceAll(secret, BLOT), text)
}
