// The edge to the directory in which a process keeps its data.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DataError, reasonOf } from './data-error.ts'
import { takeLock } from './system-lock.ts'
import type { Lock } from './system-lock.ts'

/** The version of the directory's layout: `data.json`, `lock`, and `sandboxes/NAME` with the files of a log. */
const DATA_VERSION = 1

/** A sandbox that is being deleted has a name that no sandbox can have. */
const DELETED = '.deleted'

/**
 * Takes a directory that holds data, or that is to hold some: it is created where it is not there.
 * @throws DataError
 */
export function openDirectory(directory: string, now: number): Lock {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new DataError(`create the directory ${directory}`, reasonOf(error), { cause: error })
  }
  checkDirectory(directory)
  const lock = takeLock({ directory, now })
  try {
    begin(directory)
  } catch (error) {
    lock.release()
    throw new DataError(`open the directory ${directory}`, reasonOf(error), { cause: error })
  }
  return lock
}

/** @throws DataError where the directory holds something else, or what a newer version has written */
export function checkDirectory(directory: string): void {
  const file = join(directory, 'data.json')
  const names = namesIn(directory)
  if (!names.includes('data.json')) {
    const others = names.filter((name) => !name.startsWith('lock'))
    if (others.length === 0) return
    throw new DataError(
      `open ${directory}`,
      `it holds other files, such as ${others[0]}. Give an empty directory, or one that Ensaio has made.`,
    )
  }
  const { format, version } = readHead(file)
  if (format !== 'ensaio-data' || typeof version !== 'number')
    throw new DataError(
      `open ${directory}`,
      `Ensaio did not write ${file}. Give another directory.`,
    )
  if (version > DATA_VERSION)
    throw new DataError(
      `open ${directory}`,
      `its format has the version ${version}, and this Ensaio reads up to ${DATA_VERSION}. Start it with a newer Ensaio.`,
    )
}

function readHead(file: string): { readonly format?: unknown; readonly version?: unknown } {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof readHead>
  } catch (error) {
    throw new DataError(`read ${file}`, reasonOf(error), { cause: error })
  }
}

function begin(directory: string): void {
  const file = join(directory, 'data.json')
  if (!existsSync(file)) {
    writeFileSync(
      `${file}.tmp`,
      `${JSON.stringify({ format: 'ensaio-data', version: DATA_VERSION })}\n`,
      { flush: true }, // an empty one would be refused after a power failure
    )
    renameSync(`${file}.tmp`, file)
  }
  const sandboxes = join(directory, 'sandboxes')
  mkdirSync(sandboxes, { recursive: true, mode: 0o700 })
  for (const name of namesIn(sandboxes).filter((one) => one.endsWith(DELETED)))
    rmSync(join(sandboxes, name), { recursive: true, force: true })
}

/** The sandboxes of a directory by name, `main` first. */
export function listSandboxes(directory: string): readonly string[] {
  const path = join(directory, 'sandboxes')
  const names = existsSync(path) ? namesIn(path).filter((name) => !name.endsWith(DELETED)) : []
  return names.sort((one, other) => Number(other === 'main') - Number(one === 'main'))
}

export function sandboxPath(directory: string, name: string): string {
  return join(directory, 'sandboxes', name)
}

/** Deletes a sandbox: once its directory has another name, it is gone, whenever the process ends. */
export function removeSandbox(directory: string, name: string): void {
  const path = sandboxPath(directory, name)
  if (!existsSync(path)) return
  renameSync(path, `${path}${DELETED}`)
  rmSync(`${path}${DELETED}`, { recursive: true, force: true })
}

/** @throws DataError */
function namesIn(path: string): string[] {
  try {
    return readdirSync(path)
  } catch (error) {
    throw new DataError(`read the directory ${path}`, reasonOf(error), { cause: error })
  }
}
