import type { PullProgress, StreamName } from './app/sync.ts'

/** The terminal, or whatever stands in its place. */
export interface Terminal {
  /** True where somebody looks: bars are drawn only then. */
  readonly isInteractive: boolean
  /** Writes a line. */
  readonly print: (line: string) => void
  /** Writes text as it is. */
  readonly write: (text: string) => void
}

/** Shows how far a round of reading has come. */
export interface ProgressDisplay {
  show(progress: PullProgress): void
  end(): void
}

const BAR_CHARACTERS = 30
/** As many as the longest name of a stream has. */
const NAME_CHARACTERS = 20
const ROWS_CHARACTERS = 9
/** Steps of the plain lines. */
const LINE_STEPS = 4

/** To the beginning of the line, which is cleared. */
const CLEAR_LINE = '\r\u001B[2K'

/** Makes a display: a bar that gives way to the outcome on a terminal, a few plain lines elsewhere. */
export function createProgressDisplay(terminal: Terminal): ProgressDisplay {
  return terminal.isInteractive ? createBar(terminal.write) : createLines(terminal.print)
}

function createBar(write: Terminal['write']): ProgressDisplay {
  return {
    show: (progress) => write(`${CLEAR_LINE}${renderBar(progress)}`),
    end: () => write(CLEAR_LINE),
  }
}

function renderBar({ stream, rows, share }: PullProgress): string {
  const filled = Math.round(BAR_CHARACTERS * share)
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_CHARACTERS - filled)
  const count = rows.toLocaleString('en').padStart(ROWS_CHARACTERS)
  return `${stream.padEnd(NAME_CHARACTERS)}  ${bar}  ${count} rows`
}

function createLines(print: Terminal['print']): ProgressDisplay {
  const shown = new Map<StreamName, number>()
  return {
    show({ stream, rows, share }) {
      const step = Math.floor(share * LINE_STEPS)
      if (step <= (shown.get(stream) ?? 0)) return
      shown.set(stream, step)
      print(`${stream}: ${rows} rows, ${Math.floor((step / LINE_STEPS) * 100)} %`)
    },
    end: () => undefined,
  }
}
