import type { Endpoint } from '../outbox/endpoint.ts'
import type { Agenda, JobPayloads } from './agenda.ts'
import type { Random } from './random.ts'

/** The value of a behaviour switch. */
export type BehaviourValue = boolean | number

/** The parts of one mock's world: given once, in the mock's own types. */
export interface WorldTypes {
  /** The collections by name. */
  readonly data: object
  /** The payload of each kind of job. */
  readonly jobs: JobPayloads
  /** The payload of each webhook of the contract. */
  readonly webhooks: object
  /** The value of each behaviour switch. */
  readonly behaviours: Readonly<Record<string, BehaviourValue>>
}

/**
 * One vendor's state in one sandbox, as handlers, jobs, actions and scenarios see it. It is the only source of time,
 * ids and randomness, and it changes only inside a transaction that the engine opens for them.
 */
export interface World<Types extends WorldTypes = WorldTypes> {
  /** The sandbox's name; the credentials that belong to it derive from it. */
  readonly sandbox: string
  readonly data: Types['data']
  readonly agenda: Agenda<Types['jobs']>
  /** The world's own random source: what it gives depends on all that was drawn before. */
  readonly random: Random
  /** A source that depends on the seed and the label alone, not on what was drawn before. */
  randomFor(label: string): Random
  /** Milliseconds since 1970, on the sandbox clock. */
  now(): number
  /** A whole number, larger than any that this world gave before. */
  nextSequence(): number
  /** Returns the value of the switch. */
  behaviour<Name extends keyof Types['behaviours'] & string>(name: Name): Types['behaviours'][Name]
  /** The endpoint that is registered under this name, a webhook's for example. */
  endpoint(target: string): Endpoint | undefined
  /**
   * Sends a webhook after the work is committed. The payload is checked against the contract immediately.
   * @param event.subject what it tells of, a lead's key for example
   * @throws BrokenContractError when the payload is not as the contract says
   */
  emit<Name extends keyof Types['webhooks'] & string>(event: WorldEvent<Types, Name>): void
  /** Warns the caller, in the journal, of something that is read otherwise than it was written. */
  warn(text: string): void
}

export interface WorldEvent<
  Types extends WorldTypes,
  Name extends keyof Types['webhooks'] & string,
> {
  readonly webhook: Name
  readonly subject: string
  readonly payload: Types['webhooks'][Name]
  /** Whom to tell, for a vendor who tells each something of its own. @default whom the webhook's definition names */
  readonly targets?: readonly string[]
}
