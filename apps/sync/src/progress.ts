import { progress } from '@clack/prompts'
import type { PullProgress, StreamName } from './app/sync.ts'

/** Where progress is shown. */
export interface Terminal {
  /** Whether somebody looks: bars are drawn only then. */
  readonly isInteractive: boolean
  readonly print: (line: string) => void
}

/** Shows how far a round of reading has come. */
export interface ProgressDisplay {
  show(progress: PullProgress): void
  end(): void
}

/** Steps of a bar, and of the plain lines. */
const BAR_STEPS = 100
const LINE_STEPS = 4

/** Makes a display: one bar after another on a terminal, a few plain lines elsewhere. */
export function createProgressDisplay(terminal: Terminal): ProgressDisplay {
  return terminal.isInteractive ? createBars() : createLines(terminal.print)
}

function createBars(): ProgressDisplay {
  let bar: ReturnType<typeof progress> | undefined
  let current: StreamName | undefined
  let drawn = 0
  let label = ''
  const end = (): void => bar?.stop(label)
  return {
    show({ stream, rows, share }) {
      if (stream !== current) {
        end()
        ;[bar, current, drawn] = [progress({ max: BAR_STEPS }), stream, 0]
        bar.start(stream)
      }
      label = `${stream}: ${rows} rows`
      const steps = Math.floor(share * BAR_STEPS)
      bar?.advance(Math.max(0, steps - drawn), label)
      drawn = Math.max(drawn, steps)
    },
    end,
  }
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
