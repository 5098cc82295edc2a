import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { BenchError } from '../bench-error.ts'
import { LOAD_CORE, nodeOnCore } from '../servers/pinned.ts'
import type { RunningServer } from '../servers/start-server.ts'
import type { LoadResult } from './load-result.ts'
import type { LoadName } from './loads.ts'

const LOAD_MAIN = fileURLToPath(new URL('load-main.ts', import.meta.url))

/** Loads a server from another process. @throws BenchError when an answer is no 2xx, or none */
export async function runLoad(
  server: RunningServer,
  seconds: number,
  load: LoadName = 'conversica-lead',
): Promise<LoadResult> {
  const [command, ...args] = nodeOnCore(LOAD_CORE, [LOAD_MAIN, server.url, String(seconds), load])
  try {
    const { stdout } = await promisify(execFile)(command, args)
    return JSON.parse(stdout) as LoadResult // written by load-main.ts
  } catch (cause) {
    const { stderr } = cause as { readonly stderr?: string } // what execFile rejects with
    const why = stderr?.trim() || String(cause)
    throw new BenchError(
      `Failed to load ${server.subject.title}: ${why}. Its figures would be wrong.`,
      {
        cause,
      },
    )
  }
}
