import { closeSync, openSync, writeFileSync } from 'node:fs'
import { runAtOnce } from '@ensaio/mock-kit'
import type { EngineWorld } from '@ensaio/mock-kit'
import { entriesOf, hasBegun, recordsOf } from '@ensaio/mock-kit/log'
import type { LogEntry } from '@ensaio/mock-kit/log'
import { openSandboxes } from '../run-sandbox.ts'
import { headOf } from '../sandboxes/logged-snapshot.ts'
import { worldsOf } from '../sandboxes/worlds-of.ts'
import { toSettings } from '../settings/start-options.ts'
import { DataError, reasonOf } from './data-error.ts'
import { describeExport, exportLines } from './export-format.ts'
import type { ExportedData, ExportedSandbox } from './export-format.ts'
import { checkDirectory, listSandboxes, sandboxPath } from './system-directory.ts'
import { findLog } from './system-find-log.ts'
import { readSnapshots } from './system-snapshots.ts'

/**
 * Writes the data of all sandboxes and snapshots of a directory into one file.
 * @param isWhole true to write the records of the scenarios, too: that makes the worlds, and takes as long as a start
 * @throws DataError, LogError
 */
export async function exportData(
  directory: string,
  file: string,
  isWhole: boolean,
): Promise<string> {
  checkDirectory(directory)
  const data = isWhole ? await wholeData(directory) : loggedData(directory)
  try {
    writeLines(file, exportLines(data))
  } catch (error) {
    throw new DataError(`write the file ${file}`, reasonOf(error), { cause: error })
  }
  return `Exported ${describeExport(data)} to ${file}.\n`
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
    const state = runAtOnce(findLog(sandboxPath(directory, sandbox)))?.state
    return state === undefined || !hasBegun(state)
      ? []
      : [{ sandbox, entries: [...state.checkpoint()] }]
  })
}

function loggedData(directory: string): ExportedData {
  const snapshots = readSnapshots(directory).map(({ head, state }) => ({
    head,
    entries: [...state.worlds].flatMap(([service, world]) => [...entriesOf(service, world)]),
  }))
  return { sandboxes: loggedSandboxes(directory), snapshots }
}

/** Makes the worlds from their logs, and gives all of their records. */
async function wholeData(directory: string): Promise<ExportedData> {
  const states = new Map(
    loggedSandboxes(directory).map(({ sandbox, entries }) => [sandbox, entries] as const),
  )
  // Nothing runs in them: they are not woken.
  const { directory: pool, close } = await openSandboxes(toSettings({ data: directory }))
  const sandboxes = pool.list().map((sandbox) => {
    const state = states.get(sandbox.name)?.filter(({ kind }) => kind === 'state') ?? []
    return { sandbox: sandbox.name, entries: [...state, ...worldsOf(sandbox).flatMap(entriesWith)] }
  })
  const snapshots = pool.snapshots.list().map((snapshot) => ({
    head: headOf(snapshot),
    entries: snapshot.saved.worlds.flatMap(entriesWith),
  }))
  await close()
  return { sandboxes, snapshots }
}

/** Returns the entries that make a world out of nothing. */
function entriesWith(world: EngineWorld): readonly LogEntry[] {
  return [...entriesOf(world.service, recordsOf(world))]
}
