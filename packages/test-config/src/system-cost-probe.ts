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
  const { heldMs, bytes } = peaks[period] ?? noPeak()
  process.send?.({ heldMs: Math.round(heldMs), memoryMb: Math.round(bytes / 2 ** 20) })
  peaks[period] = noPeak()
})
process.channel?.unref()

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
