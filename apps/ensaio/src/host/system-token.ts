// The edge to the machine's randomness.
import { randomBytes } from 'node:crypto'

/** More than anybody can guess. */
const TOKEN_BYTES = 24

/** Makes a token that cannot be guessed. */
export function createToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url')
}
