/** The result of some work, with the CPU time that this process took for it: other processes change that least. */
export interface MeasuredWork<Result> {
  readonly result: Result
  readonly cpuMs: number
}

export async function measureCpu<Result>(
  work: () => Result | Promise<Result>,
): Promise<MeasuredWork<Result>> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { result, cpuMs: (user + system) / 1e3 }
}
