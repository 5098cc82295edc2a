import { cpus, release, totalmem, type } from 'node:os'

const GIB = 1_024 ** 3

/** The machine in a line, as far as it matters to the figures. */
export function describeMachine(): string {
  const all = cpus()
  const model = all[0]?.model.trim() ?? 'unknown processor'
  const memory = `${Math.round(totalmem() / GIB)} GiB`
  return `${all.length} × ${model}, ${memory}, ${type()} ${release()}, Node ${process.versions.node}`
}
