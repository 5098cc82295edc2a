import type { Call, Value } from '../history/operation.ts'
import type { HttpCall } from './system-send.ts'

/** A record of a sandbox that clients write and read, as one register. */
export interface ClusterRecord {
  readonly kind: RecordKind
  readonly sandbox: string
  readonly id: string
}

/** The answer to a call on a record; `unexpected` where it is none that the vendor documents for it. */
export type RecordAnswer = { readonly answer?: Value | boolean } | 'unexpected'

/** A way to use a kind of record as a register, by the API that integrations use. */
export interface RecordKind {
  readonly name: string
  /** The calls that clients make, each as often as it is listed. */
  readonly calls: readonly CallMaker[]
  toRequest(record: ClusterRecord, call: Call): HttpCall
  toAnswer(call: Call, status: number, body: unknown): RecordAnswer
}

/** Makes a call of a client; the number is one that no call had before. */
export type CallMaker = (number: number) => Call

export const READ: CallMaker = () => ({ kind: 'read' })
export const WRITE: CallMaker = (value) => ({ kind: 'write', value })
export const CREATE: CallMaker = () => ({ kind: 'compareAndSet', expected: null, value: 1 })
export const DELETE: CallMaker = () => ({ kind: 'compareAndSet', expected: 1, value: null })

/** Names a record in a finding. */
export function nameOf({ kind, sandbox, id }: ClusterRecord): string {
  return `${kind.name} ${id} of ${sandbox}`
}
