// Counts what code does, where the time that it takes depends on the machine.
import { Session } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'

interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[]
  }[]
}

export interface StepCounter extends Disposable {
  /** Returns the number of functions and blocks that were run since the last time. What the engine does itself is not counted. */
  steps(): number
}

/** V8's compilers of functions that run often. */
const COMPILERS = ['turbofan', 'maglev']

/** Starts to count the steps of the scripts that are wanted. Code that was compiled from a text has no address. */
export function countSteps(isWanted: (url: string) => boolean): StepCounter {
  // Compiled code does not count the functions that it inlines, and when it is compiled depends on the machine.
  for (const compiler of COMPILERS) setFlagsFromString(`--no-${compiler}`)
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return {
    steps: () => {
      let sum = 0
      // The answer comes at once: the session is this thread's own.
      session.post('Profiler.takePreciseCoverage', (_, { result }: Coverage) => {
        for (const { url, functions } of result)
          if (isWanted(url))
            for (const { ranges } of functions) for (const { count } of ranges) sum += count
      })
      return sum
    },
    [Symbol.dispose]: () => {
      session.disconnect()
      for (const compiler of COMPILERS) setFlagsFromString(`--${compiler}`)
    },
  }
}
