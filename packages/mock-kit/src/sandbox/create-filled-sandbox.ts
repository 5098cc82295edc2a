import { createSandbox } from './create-sandbox.ts'
import type { SandboxOptions } from './sandbox-options.ts'
import type { Sandbox } from './sandbox.ts'

/** Creates a sandbox that keeps no log, and fills it. @throws as `fill` does; the sandbox is closed then */
export function createFilledSandbox(options: SandboxOptions): Sandbox {
  const sandbox = createSandbox(options)
  try {
    options.fill?.(sandbox)
    return sandbox
  } catch (error) {
    void sandbox[Symbol.asyncDispose]()
    throw error
  }
}
