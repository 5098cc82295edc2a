import { readFileSync } from 'node:fs'
import { runAtOnce, systemNow } from '@ensaio/mock-kit'
import { createLogState } from '@ensaio/mock-kit/log'
import { DataError, reasonOf } from './data-error.ts'
import { describeExport, parseExport } from './export-format.ts'
import type { ExportedData } from './export-format.ts'
import { listSandboxes, openDirectory, sandboxPath } from './system-directory.ts'
import { openLogFile } from './system-log-file.ts'
import { findSnapshots, writeSnapshots } from './system-snapshots.ts'

/** A sandbox's name, which becomes that of a directory. */
const NAME = /^[a-z\d]+(?:-[a-z\d]+)*$/

/**
 * Makes a directory of a file that `exportData` has written.
 * @throws DataError where the file is not one, or the directory has sandboxes already
 */
export async function importData(
  file: string,
  directory: string,
  warn: (text: string) => void,
): Promise<string> {
  const { sandboxes, snapshots } = readExport(file)
  const lock = openDirectory(directory, systemNow())
  try {
    const [first] = listSandboxes(directory)
    const found = first === undefined ? undefined : `the sandbox ${first}`
    const others = found ?? (findSnapshots(directory).length > 0 ? 'snapshots' : undefined)
    if (others !== undefined)
      throw new DataError(
        `import ${file}`,
        `${directory} has ${others} already. Give an empty directory.`,
      )
    for (const { sandbox, entries } of sandboxes) {
      const log = openLogFile({ path: sandboxPath(directory, sandbox), isDurable: false, warn })
      runAtOnce(log.beginAnew(entries))
      await log.close()
    }
    writeSnapshots(directory, snapshots, warn)
  } finally {
    lock.release()
  }
  return `Imported ${describeExport({ sandboxes, snapshots })} into ${directory}.\n`
}

/** Reads all of it before anything is written. @throws DataError */
function readExport(file: string): ExportedData {
  try {
    const data = parseExport(readFileSync(file, 'utf8'))
    for (const { sandbox } of data.sandboxes)
      if (!NAME.test(sandbox)) throw new RangeError(`"${sandbox}" is not a valid name of a sandbox`)
    for (const { entries } of [...data.sandboxes, ...data.snapshots]) {
      const state = createLogState()
      for (const entry of entries) state.add(entry)
    }
    return data
  } catch (error) {
    throw new DataError(`import ${file}`, reasonOf(error), { cause: error })
  }
}
