/** Names stand in credentials and URLs: 40 characters are enough for the name of a test. */
const NAME_PATTERN = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/

/** @throws RangeError for a name that cannot stand in credentials */
export function checkName(name: string): void {
  if (NAME_PATTERN.test(name)) return
  throw new RangeError(
    `Failed to make the sandbox "${name}": its name is to stand in credentials. Use 1 to 40 lower-case letters, digits and inner hyphens.`,
  )
}
