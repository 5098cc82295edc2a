/** Machine time in milliseconds since some moment; it never goes back. */
export const systemStopwatchMs = (): number => performance.now()
