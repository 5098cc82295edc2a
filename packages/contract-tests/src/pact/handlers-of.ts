import type { NamedState } from './open-pact.ts'

/** One handler for each state: a missing one does not compile, nor does one too many. */
export type HandlersOf<State extends NamedState> = {
  readonly [Name in State['name']]: (
    parameters: Extract<State, { readonly name: Name }>['parameters'],
  ) => Promise<Readonly<Record<string, string>> | void>
}
