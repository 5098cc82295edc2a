// The lower limit of a simulated day: as many jobs, each of which replaces a record and plans itself again.
/** The result of running bare jobs. */
export interface BareDay {
  readonly jobs: number
  readonly cpuMs: number
}

interface BareRecord {
  readonly id: string
  readonly happened: number
  readonly tags: readonly string[]
}

interface BareJob {
  readonly id: string
  readonly dueAt: number
}

/** As many as are open at a time on a busy day. */
const RECORDS = 10_000
const DAY_MS = 86_400_000

const jobs = Number(process.argv[2])
const records = new Map<string, BareRecord>()
const heap: BareJob[] = []
for (let number = 0; number < RECORDS; number += 1) {
  const id = `record-${number}`
  records.set(id, { id, happened: 0, tags: [] })
  heap.push({ id, dueAt: number }) // in order, and so a heap
}
const before = process.cpuUsage()
for (let done = 0; done < jobs; done += 1) runFirst(done)
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ jobs, cpuMs: (user + system) / 1e3 } satisfies BareDay))

/** Runs the job that is due first, and plans it again at an instant that looks like any other. */
function runFirst(done: number): void {
  const [first] = heap
  const record = first && records.get(first.id)
  if (first === undefined || record === undefined) return
  records.set(record.id, { ...record, happened: record.happened + 1 })
  sink({ id: first.id, dueAt: first.dueAt + ((done * 7_919) % DAY_MS) })
}

/** Puts a job in place of the first, and then where it belongs. */
function sink(job: BareJob): void {
  let index = 0
  for (let child = 1; child < heap.length; child = index * 2 + 1) {
    const right = heap[child + 1]
    const left = heap[child]
    const next =
      right !== undefined && left !== undefined && right.dueAt < left.dueAt ? right : left
    if (next === undefined || job.dueAt <= next.dueAt) break
    heap[index] = next
    index = next === right ? child + 1 : child
  }
  heap[index] = job
}
