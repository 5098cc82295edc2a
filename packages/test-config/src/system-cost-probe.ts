// Runs inside the sandbox's process, loaded before it: measures what an attack costs, and reports when asked.
const TICK_MS = 5

interface Peak {
  heldMs: number
  bytes: number
}

/** The peaks of an attack, and those of its last lap. */
const peaks: Record<string, Peak> = { attack: noPeak(), lap: noPeak() }

let before = process.threadCpuUsage()
setInterval(sample, TICK_MS).unref()

process.on('message', (period: string) => {
  sample()
  if (period === 'reference') {
    process.send?.(referenceMs())
    before = process.threadCpuUsage() // what was measured here does not count
    return
  }
  const { heldMs, bytes } = peaks[period] ?? noPeak()
  process.send?.({ heldMs: Math.round(heldMs), memoryMb: Math.round(bytes / 2 ** 20) })
  peaks[period] = noPeak()
})
process.channel?.unref()

const REFERENCE_BYTES = 2 ** 20

/** So many that one collection of garbage, or the first look at the code, does not tell. */
const REFERENCE_TIMES = 9

/** Returns the median CPU time of work like that of the longest requests: a text of a mebibyte is read and written. */
function referenceMs(): number {
  const lead = {
    id: 'lead-1',
    email: 'sally@example.com',
    text: 'a "quoted" line\n',
    numbers: [1, 2.5],
  }
  const length = Math.ceil(REFERENCE_BYTES / JSON.stringify(lead).length)
  const text = JSON.stringify(Array.from({ length }, () => lead))
  const times = Array.from({ length: REFERENCE_TIMES }, () => {
    const start = process.threadCpuUsage()
    JSON.stringify(JSON.parse(text))
    const { user, system } = process.threadCpuUsage(start)
    return (user + system) / 1_000
  })
  return times.toSorted((one, other) => one - other)[Math.floor(REFERENCE_TIMES / 2)] ?? 0
}

function noPeak(): Peak {
  return { heldMs: 0, bytes: 0 }
}

function sample(): void {
  // By the CPU time of this thread: the machine may be busy with other things, and the compiler works beside it.
  const { user, system } = process.threadCpuUsage(before)
  before = process.threadCpuUsage()
  for (const peak of Object.values(peaks)) {
    peak.heldMs = Math.max(peak.heldMs, (user + system) / 1_000)
    peak.bytes = Math.max(peak.bytes, process.memoryUsage.rss())
  }
}
