// Admits requests to the sandboxes that are open here. While one comes or goes, its requests wait.
import type { Sandbox, Timers } from '@ensaio/mock-kit'
import { delay } from './delays.ts'
import { DOUBT_MS, STORE_MS_MAX } from './open-leased.ts'
import type { Grant } from './open-leased.ts'

/** The time that requests have to end before their sandbox is closed, in milliseconds. */
const REQUESTS_MS_MAX = 5_000

/** A request's stay in a sandbox. */
export interface Pass {
  /** True while nobody else can own the sandbox. */
  isHeld(): boolean
  /** Resolves to true where an answer may leave, and to false where another node may own the sandbox by now. */
  confirm(): Promise<boolean>
  /** Ends the stay. */
  end(): void
}

/** A sandbox that is open here, or that comes or goes. */
export interface Entry extends Partial<Grant> {
  readonly sandbox?: Sandbox
  requests: number
  /** Present while it comes or goes. */
  changing?: Promise<void> | undefined
}

export interface Admission {
  readonly entries: Map<string, Entry>
  /** Lets a request in; a promise, to try again after it, while the sandbox comes or goes; `undefined` where it is not here. */
  enter(name: string): Pass | Promise<void> | undefined
  /** Does something with a sandbox while requests to it wait. */
  whileChanging<Result>(name: string, run: () => Promise<Result>): Promise<Result>
  /** Resolves when the requests in a sandbox have ended, or their time is over. */
  untilQuiet(entry: Entry): Promise<void>
  /** The names of the sandboxes that are open, the quiet ones first: those without requests. */
  names(): readonly string[]
}

export interface AdmissionOptions {
  readonly timers: Timers
  readonly machineNow: () => number
  /** False for a sandbox that the node has let go. */
  readonly isOpen: (sandbox: Sandbox) => boolean
}

export function createAdmission({ timers, machineNow, isOpen }: AdmissionOptions): Admission {
  const entries = new Map<string, Entry>()
  const enter: Admission['enter'] = (name) => {
    const entry = entries.get(name)
    if (entry === undefined) return undefined
    const { sandbox, membership, changing } = entry
    if (changing !== undefined || sandbox === undefined || membership === undefined) return changing
    if (!isOpen(sandbox) || !membership.isValid()) return delay(timers, DOUBT_MS)
    entry.requests += 1
    let isOver = false
    const isHeld = (): boolean => entries.get(name) === entry && membership.isValid()
    return {
      isHeld,
      confirm: async () => {
        const until = machineNow() + STORE_MS_MAX
        while (entries.get(name) === entry && machineNow() < until) {
          if (isHeld()) return true
          await delay(timers, DOUBT_MS)
        }
        return false
      },
      end: () => {
        if (isOver) return
        isOver = true
        entry.requests -= 1
      },
    }
  }

  return {
    entries,
    enter,
    whileChanging: async (name, run) => {
      const running = run()
      const changing = running.then(
        () => undefined,
        () => undefined,
      )
      const entry = entries.get(name) ?? { requests: 0 }
      entry.changing = changing
      entries.set(name, entry)
      return running.finally(() => {
        if (entries.get(name) === entry) entries.delete(name)
      })
    },
    untilQuiet: async (entry) => {
      const until = machineNow() + REQUESTS_MS_MAX
      while (entry.requests > 0 && machineNow() < until) await delay(timers, DOUBT_MS)
    },
    names: () =>
      [...entries]
        .filter(([, { sandbox, changing }]) => sandbox !== undefined && changing === undefined)
        .sort(([, one], [, other]) => one.requests - other.requests)
        .map(([name]) => name),
  }
}
