// Runs inside the sandbox's process, loaded before it: measures what an attack costs, and reports when asked.
const TICK_MS = 5

let heldMsMax = 0
let bytesMax = 0
let before = process.threadCpuUsage()
setInterval(() => {
  // By the CPU time of this thread: the machine may be busy with other things, and the compiler works beside it.
  const { user, system } = process.threadCpuUsage(before)
  before = process.threadCpuUsage()
  heldMsMax = Math.max(heldMsMax, (user + system) / 1_000)
  bytesMax = Math.max(bytesMax, process.memoryUsage.rss())
}, TICK_MS).unref()

process.on('message', () => {
  process.send?.({ heldMs: Math.round(heldMsMax), memoryMb: Math.round(bytesMax / 2 ** 20) })
  heldMsMax = 0
  bytesMax = 0
})
process.channel?.unref()
