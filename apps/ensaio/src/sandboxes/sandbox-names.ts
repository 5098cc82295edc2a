import type { OpenDirectory } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'

/** The names of the sandboxes of a process. */
export interface SandboxNames {
  /** Those of sandboxes whose logs are being begun. */
  readonly coming: Set<string>
  /**
   * Keeps a name until nothing is left of the sandbox that had it: another one would go on with its log, and be deleted with it.
   * Returns the same promise.
   */
  leave(name: string, gone: Promise<void>): Promise<void>
  /** See `SandboxPool.whenGone`. */
  whenGone(name: string): Promise<void> | undefined
  /** @throws ControlRefusalError where the name is taken, or the limit of sandboxes is reached */
  checkRoom(name: string | undefined): void
  /** Returns the name, or one that nobody has. */
  nameOf(name: string | undefined): string
}

export function createSandboxNames(
  directory: Pick<OpenDirectory, 'find' | 'size'>,
  sandboxesMax: number,
): SandboxNames {
  const coming = new Set<string>()
  const leaving = new Map<string, Promise<void>>()
  let created = 0
  const isTaken = (name: string): boolean =>
    directory.find(name) !== undefined || coming.has(name) || leaving.has(name)
  return {
    coming,
    leave: (name, gone) => {
      const free = (): void => void leaving.delete(name)
      leaving.set(name, gone.then(free, free)) // its own caller hears of a failure
      return gone
    },
    whenGone: (name) => leaving.get(name),
    checkRoom: (name) => {
      if (name !== undefined && isTaken(name)) throw nameTaken(name)
      if (directory.size + coming.size >= sandboxesMax)
        throw poolFull(name ?? 'a new one', sandboxesMax)
    },
    nameOf: (name) => {
      if (name !== undefined) return name
      do created += 1
      while (isTaken(`sandbox-${created}`))
      return `sandbox-${created}`
    },
  }
}

export function nameTaken(name: string): ControlRefusalError {
  return new ControlRefusalError({
    status: 409,
    code: 'SANDBOX_NAME_TAKEN',
    message: `Failed to create the sandbox "${name}": the name is taken. Choose another name, or delete that sandbox.`,
  })
}

function poolFull(name: string, sandboxesMax: number): ControlRefusalError {
  return new ControlRefusalError({
    status: 409,
    code: 'SANDBOX_LIMIT_REACHED',
    message: `Failed to create the sandbox "${name}": there are ${sandboxesMax} already, which is the limit. Delete some, or give new ones a ttl so that unused ones expire.`,
  })
}
