import { runAtOnce } from '@ensaio/mock-kit'
import { DataError } from './data-error.ts'
import { checkDirectory, listSandboxes, sandboxPath } from './system-directory.ts'
import { findLog } from './system-find-log.ts'
import { findSnapshots, readHead } from './system-snapshots.ts'

/** The state of a log. */
interface CheckedLog {
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
  const sandboxes = listSandboxes(directory).flatMap((sandbox) => {
    const log = checked(() => checkLog(sandboxPath(directory, sandbox)))
    return log === undefined ? [] : [{ sandbox, ...log }]
  })
  const snapshots = findSnapshots(directory).flatMap(({ path }) => checkSnapshot(path))
  const whole = [...sandboxes, ...snapshots].every(({ problem }) => problem === undefined)
  const lines = [
    ...(sandboxes.length === 0 ? ['There is no sandbox.'] : []),
    ...sandboxes.map((log) => `${log.sandbox}: ${describe(log)}`),
    ...snapshots.map((log) => `snapshot ${log.snapshot}: ${describe(log)}`),
  ]
  return {
    text: `${json ? JSON.stringify({ whole, sandboxes, snapshots }) : lines.join('\n')}\n`,
    exitCode: whole ? 0 : 1,
  }
}

/** Returns nothing for one that was not written to its end: the next start removes it. */
function checkSnapshot(path: string): readonly (CheckedLog & { readonly snapshot: string })[] {
  let snapshot: string | undefined = path
  const log = checked(() => {
    snapshot = readHead(path)?.name
    return checkLog(path)
  })
  return snapshot === undefined ? [] : [{ snapshot, ...log }]
}

/** Returns nothing where there is no file yet: the next start removes what is left of it. */
function checkLog(path: string): CheckedLog | undefined {
  const found = runAtOnce(findLog(path))
  if (found === undefined) return undefined
  const { entries, bytes, version, torn } = found
  return { entries, bytes, version, ...(torn !== undefined && { torn }) }
}

function checked<Log extends CheckedLog | undefined>(check: () => Log): Log | CheckedLog {
  try {
    return check()
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return { problem: error.message }
  }
}

function describe({ entries, bytes, version, torn, problem }: CheckedLog): string {
  if (problem !== undefined) return problem
  const end = torn === undefined ? '' : `, and ${torn} bytes of changes that nobody was told of`
  return `whole, ${entries} entries, ${bytes} bytes, version ${version}${end}`
}
