import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { BenchError } from '../bench-error.ts'
import { nodeOnCore, SERVER_CORE } from '../servers/pinned.ts'
import type { SandboxesResult } from './sandboxes-report.ts'

const SANDBOXES_MAIN = fileURLToPath(new URL('sandboxes-main.ts', import.meta.url))

/** Measures sandboxes that are made while the process runs. @throws BenchError when one of them fails */
export async function runSandboxes(tell: (line: string) => void): Promise<SandboxesResult> {
  tell('sandboxes on demand')
  const [command, ...args] = nodeOnCore(SERVER_CORE, [SANDBOXES_MAIN])
  try {
    const { stdout } = await promisify(execFile)(command, args)
    return JSON.parse(stdout) as SandboxesResult // written by sandboxes-main.ts
  } catch (error) {
    throw new BenchError(
      `Failed to measure sandboxes on demand: ${String(error)}. Fix that, and run it again.`,
    )
  }
}
