import type { Sandbox } from './sandbox.ts'

/** The sandboxes of a process, found by name. */
export interface SandboxDirectory {
  /** The one that takes requests whose credentials name none. */
  readonly main: Sandbox
  find(name: string): Sandbox | undefined
  list(): readonly Sandbox[]
}

export function createSandboxDirectory(main: Sandbox): SandboxDirectory {
  const sandboxes = new Map([[main.name, main]])
  return {
    main,
    find: (name) => sandboxes.get(name),
    list: () => [...sandboxes.values()],
  }
}
