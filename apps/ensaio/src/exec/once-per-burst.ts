/** A signal that comes again within this time is the same one: npm passes on what the terminal has already sent. */
const SAME_SIGNAL_MS = 1_000

/** Returns a function that sends a signal, unless the same one came a moment ago. */
export function oncePerBurst(
  send: (signal: NodeJS.Signals) => void,
  stopwatchMs: () => number,
): (signal: NodeJS.Signals) => void {
  const lastMs = new Map<NodeJS.Signals, number>()
  return (signal) => {
    const now = stopwatchMs()
    const isSame = now - (lastMs.get(signal) ?? -Infinity) < SAME_SIGNAL_MS
    lastMs.set(signal, now)
    if (!isSame) send(signal)
  }
}
