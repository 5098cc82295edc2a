/** The content of a record as the workload sees it: the number of the last write, `null` where there is no record. */
export type Value = number | null

/** A call of a client, as an operation on a register. */
export type Call =
  | { readonly kind: 'read' }
  | { readonly kind: 'write'; readonly value: Value }
  /** Sets the value only where the register has the expected one. */
  | { readonly kind: 'compareAndSet'; readonly expected: Value; readonly value: Value }

/** The end of a call: its answer, or none that tells what became of it. */
export type Outcome =
  /** @property answer the value read; of a compare-and-set, whether it was set */
  | { readonly kind: 'answered'; readonly at: number; readonly answer?: Value | boolean }
  /** It may have taken effect at any time after the call, or it never does. */
  | { readonly kind: 'unknown' }

/** One operation of a history. Instants are places in the order of all calls and answers, not times. */
export interface Operation {
  readonly client: string
  readonly call: Call
  readonly calledAt: number
  readonly outcome: Outcome
}

/** A register after a call, with the answer that it gives. */
export interface Applied {
  readonly value: Value
  readonly answer: Value | boolean | undefined
}

/** Returns the register after a call at one instant. */
export function applyCall(call: Call, before: Value): Applied {
  switch (call.kind) {
    case 'read':
      return { value: before, answer: before }
    case 'write':
      return { value: call.value, answer: undefined }
    case 'compareAndSet':
      return before === call.expected
        ? { value: call.value, answer: true }
        : { value: before, answer: false }
  }
}

/** Describes an operation in a line: `12 client-1 write 7: unknown`. */
export function describeOperation({ client, call, calledAt, outcome }: Operation): string {
  const { kind, ...values } = call
  const end =
    outcome.kind === 'unknown'
      ? 'unknown'
      : `${outcome.answer === undefined ? 'done' : String(outcome.answer)} at ${outcome.at}`
  return `${calledAt} ${client} ${[kind, ...Object.values(values).map(String)].join(' ')}: ${end}`
}
