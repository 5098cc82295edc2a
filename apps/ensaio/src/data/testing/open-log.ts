import { join } from 'node:path'
import { createLogState } from '@ensaio/mock-kit/log'
import type { LogEntry } from '@ensaio/mock-kit/log'
import { openLogFile } from '../system-log-file.ts'
import type { LogFileOptions } from '../system-log-file.ts'

const origin = { kind: 'empty', scenario: 'empty', seed: 1 } as const
export const BEGIN: LogEntry = { kind: 'world', service: 'shop', origin }

export function insert(key: string): LogEntry {
  const changes = [['orders', 'insert', key, { id: key, note: 'ä'.repeat(20) }]] as const
  return { kind: 'commit', service: 'shop', cause: 'req-main-1', changes, sequence: 1 }
}

/** Opens a log, as a recorder does: with a state that knows all that was appended. */
export function openLog(path: string, options: Partial<LogFileOptions> = {}) {
  const warnings: string[] = []
  const log = openLogFile({
    path,
    isDurable: false,
    warn: (text) => warnings.push(text),
    ...options,
  })
  const state = log.state ?? createLogState()
  const keys = () =>
    [...(state.worlds.get('shop')?.changes.changes() ?? [])].map(([, , key]) => key)
  const append = (...entries: readonly LogEntry[]) => {
    for (const entry of entries) state.add(entry)
    return log.append(entries, state.checkpoint)
  }
  return { log, state, keys, append, warnings }
}

export function fileIn(path: string, name = '000001.log'): string {
  return join(path, name)
}
