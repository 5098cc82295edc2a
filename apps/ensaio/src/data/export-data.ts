import { closeSync, openSync, writeFileSync } from 'node:fs'
import { entriesOf, recordsOf } from '@ensaio/mock-kit/log'
import type { LogEntry } from '@ensaio/mock-kit/log'
import { openSandboxes } from '../run-sandbox.ts'
import { toSettings } from '../settings/start-options.ts'
import { DataError, reasonOf } from './data-error.ts'
import { exportLines } from './export-format.ts'
import type { ExportedSandbox } from './export-format.ts'
import { checkDirectory, listSandboxes, sandboxPath } from './system-directory.ts'
import { findLog } from './system-find-log.ts'

/**
 * Writes the data of all sandboxes of a directory into one file.
 * @param isWhole true to write the records of the scenarios, too: that makes the worlds, and takes as long as a start
 * @throws DataError, LogError
 */
export async function exportData(
  directory: string,
  file: string,
  isWhole: boolean,
): Promise<string> {
  checkDirectory(directory)
  const sandboxes = isWhole ? await wholeSandboxes(directory) : loggedSandboxes(directory)
  try {
    writeLines(file, exportLines(sandboxes))
  } catch (error) {
    throw new DataError(`write the file ${file}`, reasonOf(error), { cause: error })
  }
  return `Exported ${sandboxes.map(({ sandbox }) => sandbox).join(', ')} to ${file}.\n`
}

function writeLines(file: string, lines: Iterable<string>): void {
  const descriptor = openSync(file, 'w', 0o600)
  try {
    for (const line of lines) writeFileSync(descriptor, line)
  } finally {
    closeSync(descriptor)
  }
}

function loggedSandboxes(directory: string): readonly ExportedSandbox[] {
  return listSandboxes(directory).flatMap((sandbox) => {
    const found = findLog(sandboxPath(directory, sandbox))
    return found === undefined ? [] : [{ sandbox, entries: [...found.state.checkpoint()] }]
  })
}

/** Makes the sandboxes from their logs, and gives all of their records. */
async function wholeSandboxes(directory: string): Promise<readonly ExportedSandbox[]> {
  const states = new Map(
    loggedSandboxes(directory).map(({ sandbox, entries }) => [sandbox, entries] as const),
  )
  // Nothing runs in them: they are not woken.
  const { directory: pool, close } = await openSandboxes(toSettings({ data: directory }))
  const whole = pool.list().map((sandbox) => {
    const state = states.get(sandbox.name)?.filter(({ kind }) => kind === 'state') ?? []
    const worlds = sandbox.mocks.flatMap(({ service }): readonly LogEntry[] => [
      ...entriesOf(service, recordsOf(sandbox.world(service))),
    ])
    return { sandbox: sandbox.name, entries: [...state, ...worlds] }
  })
  await close()
  return whole
}
