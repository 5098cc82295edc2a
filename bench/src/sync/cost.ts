/** The cost of a piece of work to this process. */
export interface Cost {
  readonly wallMs: number
  /** User and system time. */
  readonly cpuMs: number
}

export const NO_COST: Cost = { wallMs: 0, cpuMs: 0 }

export function addCosts(one: Cost, other: Cost): Cost {
  return { wallMs: one.wallMs + other.wallMs, cpuMs: one.cpuMs + other.cpuMs }
}

/** Does the work and tells what it took. */
export async function costOf<Result>(
  work: () => Promise<Result>,
): Promise<Cost & { readonly result: Result }> {
  const [startedMs, before] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { result, wallMs: performance.now() - startedMs, cpuMs: (user + system) / 1_000 }
}
