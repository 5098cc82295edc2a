import { readFile } from 'node:fs/promises'

/** The part of a pact file that is read. */
export interface PactFile {
  readonly interactions: readonly PactInteraction[]
  readonly metadata: Readonly<Record<string, unknown>>
}

/** One interaction of a pact: a request and its answer, or a message. */
export interface PactInteraction {
  readonly type: 'Synchronous/HTTP' | 'Asynchronous/Messages'
  readonly description: string
  readonly pending: boolean
  readonly providerStates?: readonly { readonly name: string }[]
  /** The request of an HTTP interaction. */
  readonly request?: {
    readonly method: string
    readonly path: string
    readonly query?: Readonly<Record<string, readonly string[]>>
  }
  /** The payload of a message. */
  readonly contents?: { readonly content: unknown }
  /** The metadata of a message. */
  readonly metadata?: Readonly<Record<string, unknown>>
}

/** Reads a pact that Pact wrote: it is taken to have the form that version 4 prescribes. */
export async function readPactFile(path: string): Promise<PactFile> {
  return JSON.parse(await readFile(path, 'utf8'))
}
