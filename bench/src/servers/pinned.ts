import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** The servers have one core, whatever loads them has another: neither takes the other's time. */
export const SERVER_CORE = 0
export const LOAD_CORE = 1

/** Part of util-linux, so every Linux has it; other systems have not. */
const PIN_COMMAND = 'taskset'

const CAN_PIN =
  availableParallelism() > 1 && spawnSync(PIN_COMMAND, ['--version']).error === undefined

/** A command line that runs Node with these arguments, on that core where the system can hold it there. */
export function nodeOnCore(core: number, args: readonly string[]): readonly [string, ...string[]] {
  const node = [process.execPath, ...args] as const
  return CAN_PIN ? [PIN_COMMAND, '--cpu-list', String(core), ...node] : [...node]
}
