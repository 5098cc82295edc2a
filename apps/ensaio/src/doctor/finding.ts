/** The outcome of one look at the machine or at the sandbox. */
export interface Finding {
  /** The thing that was looked at. */
  readonly topic:
    | 'node'
    | 'settings'
    | 'ports'
    | 'sandbox'
    | 'callbacks'
    | 'proxies'
    | 'clock'
    | 'files'
  /** A problem keeps something from working; a warning may do so. */
  readonly level: 'ok' | 'warning' | 'problem'
  readonly text: string
  /** The thing to do about it; absent where all is well. */
  readonly advice?: string
}
