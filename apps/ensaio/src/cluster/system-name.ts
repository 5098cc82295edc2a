import { randomBytes } from 'node:crypto'

/** Makes up a name for a sandbox that no other node makes up at the same time. */
export function newSandboxName(): string {
  return `sandbox-${randomBytes(5).toString('hex')}`
}
