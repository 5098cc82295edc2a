import type { BodyOf, PathOf, QueryOf, ReplyOf } from '@ensaio/contracts'
import type { Operations } from '@ensaio/contracts/control'
import type { SandboxDirectory } from '@ensaio/mock-kit'
import type { RunningService } from './running-service.ts'

/** What the control plane steers. */
export interface ControlContext {
  readonly version: string
  readonly directory: SandboxDirectory
  /** In the order of their ports. Asked anew each time: ports are known only once the servers listen. */
  readonly services: () => readonly RunningService[]
}

/** One decoded and valid request. */
export interface ControlCall<Operation> {
  readonly path: PathOf<Operation>
  readonly query: QueryOf<Operation>
  readonly body: BodyOf<Operation>
}

/**
 * What a handler returns: a documented success. Refusals are thrown, since most of them come out of the engine that
 * way; one place turns them into answers.
 */
type Success<Operation> = Extract<ReplyOf<Operation>, { readonly status: 200 | 201 | 204 }>

type ControlHandler<Operation> = (
  context: ControlContext,
  call: ControlCall<Operation>,
) => Success<Operation> | Promise<Success<Operation>>

/** One handler for each operation; the stream of the journal is no reply, so it has a place of its own. */
export type ControlHandlers = {
  readonly [Id in Exclude<keyof Operations, 'followJournal'>]: ControlHandler<Operations[Id]>
}
