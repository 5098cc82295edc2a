// Keeps a second process out of a directory.
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DataError, reasonOf } from './data-error.ts'

/** The process that has a directory open. */
export interface LockOwner {
  readonly pid: number
  readonly host: string
  /** The time at which it took the directory, in ISO 8601. */
  readonly since: string
  /** Tells it from a later process with the same number; absent where the system does not tell. */
  readonly startedAt?: string
}

export interface LockOptions {
  readonly directory: string
  /** The time, in milliseconds since 1970. */
  readonly now: number
  /** @default this process */
  readonly self?: Pick<LockOwner, 'pid' | 'host'>
}

/** A directory that is this process's own. */
export interface Lock {
  release(): void
}

/**
 * Takes a directory. The lock of a process that has ended is taken over.
 * @throws DataError naming the process that has it
 */
export function takeLock({ directory, now, self = thisProcess() }: LockOptions): Lock {
  const file = join(directory, 'lock')
  const owner: LockOwner = { ...self, since: new Date(now).toISOString(), ...startOf(self.pid) }
  const text = `${JSON.stringify(owner)}\n`
  const own = `${file}.${self.pid}-${now}`
  try {
    writeFileSync(own, text, { mode: 0o600 })
    // A link is made as a whole or not at all, and never in the place of another file.
    while (!isLinked(own, file)) passOver(file, directory, self.host)
  } catch (error) {
    if (error instanceof DataError) throw error
    throw new DataError(`take the directory ${directory}`, reasonOf(error), { cause: error })
  } finally {
    rmSync(own, { force: true })
  }
  return {
    release: () => {
      if (readText(file) === text) rmSync(file, { force: true })
    },
  }
}

function thisProcess(): Pick<LockOwner, 'pid' | 'host'> {
  return { pid: process.pid, host: hostname() }
}

function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Removes the lock of a process that has ended. @throws DataError where it has not */
function passOver(file: string, directory: string, host: string): void {
  const text = readText(file)
  if (text === undefined) return // it was released just now
  const owner = parse(text)
  if (owner !== undefined && mayRun(owner, host)) throw taken(directory, owner, host)
  // Two processes may be here at once: one of them gets the old lock, and puts back what is not that.
  const aside = `${file}.old-${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (readText(aside) !== text) isLinked(aside, file)
  rmSync(aside, { force: true })
}

function readText(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Reads a lock; `undefined` for one that was not written to its end. */
function parse(text: string): LockOwner | undefined {
  try {
    return JSON.parse(text) as LockOwner // what takeLock writes
  } catch {
    return undefined
  }
}

/** True unless it is known that the process has ended. */
function mayRun(owner: LockOwner, host: string): boolean {
  if (owner.host !== host) return true
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  const [state, startedAt] = statOf(owner.pid)
  // A process that was killed keeps its number until its parent has waited for it; in many containers nobody does.
  if (state === 'Z') return false
  return startedAt === undefined || startedAt === owner.startedAt
}

/** Returns when a process began, in ticks since the machine did, where /proc tells. */
function startOf(pid: number): Pick<LockOwner, 'startedAt'> {
  const [, startedAt] = statOf(pid)
  return startedAt === undefined ? {} : { startedAt }
}

/** Returns the state of a process and its start; nothing where /proc does not tell. */
function statOf(pid: number): readonly [state?: string, startedAt?: string | undefined] {
  const text = readText(`/proc/${pid}/stat`)
  if (text === undefined) return []
  // The name, in parentheses, may have spaces; the state is the first field behind it, the start the 20th.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return [fields[0] ?? '', fields[19]]
}

function taken(directory: string, { pid, host, since }: LockOwner, here: string): DataError {
  const isHere = host === here
  const remedy = isHere
    ? 'Stop it, or choose another directory.'
    : `Stop it there, or choose another directory. If it has ended, delete ${join(directory, 'lock')}.`
  return new DataError(
    `open ${directory}`,
    `the process ${pid}${isHere ? '' : ` of the host ${host}`} has had it open since ${since}. ${remedy}`,
  )
}
