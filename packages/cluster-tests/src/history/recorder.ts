import type { Call, Operation, Value } from './operation.ts'

/** The histories of all records, written while clients call. */
export interface Recorder {
  /** Notes a call; the function that it returns notes its end. */
  call(record: string, client: string, call: Call): (end: End) => void
  histories(): ReadonlyMap<string, readonly Operation[]>
}

/** The end of a call. One that reached nobody is taken out of the history. */
export type End =
  | { readonly kind: 'answered'; readonly answer?: Value | boolean }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused' }

/** Creates a recorder without operations. */
export function createRecorder(): Recorder {
  let now = 0
  const records = new Map<string, Map<number, Operation>>()
  return {
    call(record, client, call) {
      const calledAt = (now += 1)
      const history = records.get(record) ?? new Map<number, Operation>()
      records.set(record, history)
      history.set(calledAt, { client, call, calledAt, outcome: { kind: 'unknown' } })
      return (end) => {
        const at = (now += 1)
        if (end.kind === 'refused') history.delete(calledAt)
        else if (end.kind === 'answered')
          history.set(calledAt, { client, call, calledAt, outcome: { ...end, at } })
      }
    },
    histories: () => new Map([...records].map(([name, history]) => [name, [...history.values()]])),
  }
}
