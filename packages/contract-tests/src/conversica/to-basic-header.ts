import type { Login } from './logins.ts'

/** The header as it has to be on the wire. Written a second time, so that no client or mock proves itself by its own code. */
export function toBasicHeader({ username, password }: Login): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}
