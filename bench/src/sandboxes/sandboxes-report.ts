/** The cost of sandboxes that are made while the process runs. */
export interface SandboxesResult {
  readonly forks: number
  /** Medians. */
  readonly forkMs: number
  readonly freshMs: number
  /** The growth of the process, the caller and its garbage included, from before the forks to its peak. */
  readonly forksBytes: number
}

const FORK_MS_MAX = 1
const FRESH_MS_MAX = 5
const FORKS_BYTES_MAX = 300e6

/** For a terminal. */
export function renderSandboxesText(result: SandboxesResult): string {
  return `\nsandboxes on demand\n\n${renderGoals(result, '')}`
}

/** Renders the section of docs/benchmarks.md, which follows the others. */
export function renderSandboxesPage(result: SandboxesResult): string {
  return `
## Sandboxes on demand

${renderGoals(result, '- ')}
One process runs all services from the scenario \`default\`, on a frozen clock. A hundred fresh sandboxes of that scenario are
created and deleted; the first of them generates the data that the others share. Then ${result.forks} forks are created and kept.
Each answers one \`POST /json/\`, which copies the collections that it changes. Durations are medians of the call alone, without HTTP.
The memory is the growth of the process from before the forks to its peak, including the caller and all garbage.
`
}

function renderGoals(
  { forks, forkMs, freshMs, forksBytes }: SandboxesResult,
  mark: string,
): string {
  const goals = [
    [forkMs <= FORK_MS_MAX, `a fork in ${FORK_MS_MAX} ms or less`, `${forkMs.toFixed(2)} ms`],
    [
      freshMs <= FRESH_MS_MAX,
      `a fresh sandbox in ${FRESH_MS_MAX} ms or less`,
      `${freshMs.toFixed(2)} ms`,
    ],
    [
      forksBytes <= FORKS_BYTES_MAX,
      `${forks} forks, each sent a request, under ${FORKS_BYTES_MAX / 1e6} MB`,
      `${(forksBytes / 1e6).toFixed(0)} MB`,
    ],
  ] as const
  return goals
    .map(
      ([isReached, text, reached]) =>
        `${mark}${isReached ? 'reached' : 'missed'}: ${text} (${reached})\n`,
    )
    .join('')
}
