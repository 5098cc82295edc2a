import type { Sandbox } from './sandbox.ts'

/** The sandboxes of a process, found by name. */
export interface SandboxDirectory {
  /** The one that takes requests whose credentials name none. */
  readonly main: Sandbox
  find(name: string): Sandbox | undefined
  /** All of them, the oldest first. */
  list(): readonly Sandbox[]
}

/** A directory to which sandboxes are added, and from which they are removed. */
export interface OpenDirectory extends SandboxDirectory {
  readonly size: number
  add(sandbox: Sandbox): void
  /** Removes a sandbox, which is not closed by that. */
  remove(name: string): void
}

export function createSandboxDirectory(main: Sandbox): OpenDirectory {
  const sandboxes = new Map([[main.name, main]])
  return {
    main,
    find: (name) => sandboxes.get(name),
    list: () => [...sandboxes.values()],
    get size() {
      return sandboxes.size
    },
    add: (sandbox) => void sandboxes.set(sandbox.name, sandbox),
    remove: (name) => void sandboxes.delete(name),
  }
}
