import { DataError } from './data-error.ts'
import { checkDirectory, listSandboxes, sandboxPath } from './system-directory.ts'
import { findLog } from './system-find-log.ts'

/** The state of a sandbox's log. */
interface CheckedLog {
  readonly sandbox: string
  readonly entries?: number
  readonly bytes?: number
  readonly version?: number
  /** The bytes of a last line that was not written to its end: the next start cuts it off. */
  readonly torn?: number
  readonly problem?: string
}

/**
 * Reads all logs of a directory, and changes nothing.
 * @throws DataError where it is not a directory of data
 */
export function checkData(
  directory: string,
  json: boolean,
): { readonly text: string; readonly exitCode: 0 | 1 } {
  checkDirectory(directory)
  const logs = listSandboxes(directory).map((sandbox) => checkLog(directory, sandbox))
  const isWhole = logs.every(({ problem }) => problem === undefined)
  const lines = logs.length === 0 ? ['There is no sandbox.'] : logs.map(describe)
  return {
    text: `${json ? JSON.stringify({ whole: isWhole, sandboxes: logs }) : lines.join('\n')}\n`,
    exitCode: isWhole ? 0 : 1,
  }
}

function checkLog(directory: string, sandbox: string): CheckedLog {
  try {
    const found = findLog(sandboxPath(directory, sandbox))
    if (found === undefined) return { sandbox, entries: 0, bytes: 0 }
    const { entries, bytes, version, torn } = found
    return { sandbox, entries, bytes, version, ...(torn !== undefined && { torn }) }
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return { sandbox, problem: error.message }
  }
}

function describe({ sandbox, entries, bytes, version, torn, problem }: CheckedLog): string {
  if (problem !== undefined) return `${sandbox}: ${problem}`
  const end = torn === undefined ? '' : `, and ${torn} bytes of a change that nobody was told of`
  return `${sandbox}: whole, ${entries} entries, ${bytes} bytes, version ${version}${end}`
}
