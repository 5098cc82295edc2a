/** The unit of CPU times in /proc: 100 a second on every Linux that Node runs on. */
const CLOCK_TICK_MS = 10

/** A process as /proc tells of it. */
export interface ProcessFiles {
  readonly pid: number
  /** The content of /proc/PID/stat. */
  readonly stat: string
}

/** Returns the CPU time of a process and its children, also of those that have ended, in milliseconds. */
export function cpuMsOfTree(pid: number, processes: readonly ProcessFiles[]): number {
  const ticks = processes.map((one) => {
    const [, parent = 0, ...fields] = fieldsOf(one.stat)
    const [user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = fields.slice(9, 13)
    if (one.pid === pid) return user + system + childrenUser + childrenSystem
    return parent === pid ? user + system : 0
  })
  return ticks.reduce((total, one) => total + one, 0) * CLOCK_TICK_MS
}

/** Reads the fields from the third on, the state, which is not a number. */
function fieldsOf(stat: string): readonly number[] {
  // The second field is the program's name in brackets, which may hold spaces and brackets itself.
  return stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
}

/** The resident set of /proc/PID/status as it is now, in bytes. */
export function parseCurrentMemory(status: string): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) * 1_024
}
