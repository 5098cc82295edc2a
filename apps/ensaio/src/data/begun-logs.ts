// The logs of sandboxes that are to come, which large worlds are written to before.
import { beginLog, isWorthStaging } from '@ensaio/mock-kit/log'
import type { BegunLog, Origins } from '@ensaio/mock-kit/log'
import type { LogBeginner } from '../sandboxes/begin-with-log.ts'
import type { LogFile } from './system-log-file.ts'

export interface BegunLogsOptions {
  readonly openFile: (name: string) => LogFile
  /** Deletes the log of a sandbox that does not come. */
  readonly giveUp: (name: string, log: LogFile) => void
  readonly origins: Origins
}

/** A log and its content so far. */
export interface Begun {
  readonly log: LogFile
  readonly content: BegunLog
}

export interface BegunLogs extends LogBeginner {
  /** Returns the log of a sandbox that comes now; `undefined` where none was begun. */
  take(name: string): Begun | undefined
}

export function createBegunLogs({ openFile, giveUp, origins }: BegunLogsOptions): BegunLogs {
  const begun = new Map<string, Begun>()
  return {
    isLarge: (world) => isWorthStaging(world, origins),
    *begin(name, worlds) {
      const log = openFile(name)
      let isBegun = false
      try {
        begun.set(name, { log, content: yield* beginLog(log, worlds, origins) })
        isBegun = true
      } finally {
        if (!isBegun) giveUp(name, log)
      }
      return () => {
        begun.delete(name)
        giveUp(name, log)
      }
    },
    take: (name) => {
      const taken = begun.get(name)
      begun.delete(name)
      return taken
    },
  }
}
