import { readdirSync, readFileSync } from 'node:fs'

/** The resources that a process has used up to now; `null` where the system does not tell. */
export interface ProcessUsage {
  readonly peakMemoryBytes: number | null
  readonly cpuMs: number | null
}

/** The unit of CPU times in /proc: 100 a second on every Linux that Node runs on. */
const CLOCK_TICK_MS = 10

/** Reads /proc; elsewhere there is nothing to read. */
export function usageOf(pid: number): ProcessUsage {
  try {
    return {
      peakMemoryBytes: parsePeakMemory(readFileSync(`/proc/${pid}/status`, 'utf8')),
      cpuMs: scheduledMs(pid) ?? parseCpuMs(readFileSync(`/proc/${pid}/stat`, 'utf8')),
    }
  } catch {
    // No /proc, or no such process any more: the table says n/a.
    return { peakMemoryBytes: null, cpuMs: null }
  }
}

/**
 * Adds up what the scheduler counted for each thread, in nanoseconds; `null` where the kernel keeps no such count. Threads that ended are
 * not in it: those of Node's pools live as long as the process.
 */
function scheduledMs(pid: number): number | null {
  try {
    const threads = readdirSync(`/proc/${pid}/task`)
    const counts = threads.map((id) => readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8'))
    return parseScheduledMs(counts)
  } catch {
    return null
  }
}

/** The time on a processor of some threads, each from its /proc/PID/task/TID/schedstat, in milliseconds. */
export function parseScheduledMs(schedstats: readonly string[]): number | null {
  const ns = schedstats.reduce((sum, schedstat) => sum + Number.parseInt(schedstat, 10), 0)
  // A kernel that does not count says 0.
  return ns > 0 ? ns / 1e6 : null
}

/** The largest resident set that /proc/PID/status tells of, in bytes. */
export function parsePeakMemory(status: string): number | null {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]
  return kibibytes === undefined ? null : Number(kibibytes) * 1_024
}

/** User and system time of /proc/PID/stat, in milliseconds. */
export function parseCpuMs(stat: string): number | null {
  // The second field is the program's name in brackets, which may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [user, system] = [Number(fields[11]), Number(fields[12])]
  return Number.isFinite(user + system) ? (user + system) * CLOCK_TICK_MS : null
}
