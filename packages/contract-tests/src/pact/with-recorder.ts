import type { ServedMock } from './serve-mock.ts'

/** A receiver that remembers what arrived. */
interface Recorder extends AsyncDisposable {
  forget(): void
}

/** Returns the mock with a receiver that forgets everything when a scenario begins, and ends with the mock. */
export function withRecorder(served: ServedMock, recorder: Recorder): ServedMock {
  return {
    ...served,
    begin: async (scenario) => {
      await served.begin(scenario)
      recorder.forget()
    },
    [Symbol.asyncDispose]: async () => {
      await served[Symbol.asyncDispose]()
      await recorder[Symbol.asyncDispose]()
    },
  }
}
