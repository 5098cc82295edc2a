import type { IncomingMessage } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import type { FastPath } from '@ensaio/mock-kit'
import type { AnswerBudget } from './answer-budget.ts'
import type { BodyBudget } from './body-budget.ts'
import type { Cors } from './cors.ts'
import type { Gate } from './gate.ts'
import type { Reason, Refuse } from './early-refusals.ts'
import type { VanishedLimits } from './system-vanished.ts'

/** A listener and its address. */
export interface Listener {
  /** Names it in messages. */
  readonly name: string
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
  /** Asked first. @default none */
  readonly fastPath?: FastPath
  readonly fetch: (request: Request, environment: HttpBindings) => Response | Promise<Response>
  /**
   * Puts faster classes in place of the process's `Request` and `Response`: for a process of our own only.
   * @default false
   */
  readonly replaceGlobals?: boolean
  /** Answers requests that no other part gets to see, and those that a bug left without an answer. @default their status and a line of text */
  readonly refuse?: Refuse
  /** Returns why a request must be refused; `undefined` lets it pass. @default all pass */
  readonly guard?: (incoming: IncomingMessage) => Reason | undefined
  /** Decides which node of a cluster answers. @default this process answers all */
  readonly gate?: Gate | undefined
  /** The key and certificate by which it answers https:// only. @default it answers http:// */
  readonly tls?: { readonly key: string; readonly cert: string } | undefined
  /** Gives leave to scripts of other sites. @default none has it */
  readonly cors?: Cors | undefined
  /** The unfinished bodies of all listeners that share it. @default this listener's alone */
  readonly bodies?: BodyBudget
  /** The unsent answers of all listeners that share it. @default this listener's alone */
  readonly answers?: AnswerBudget
  /** Called with requests that cannot be read, and when a connection is ended whose caller reads nothing. @default not called */
  readonly warn?: (text: string) => void
  /** See `closeVanished`. @default a look every fifteen seconds */
  readonly vanishedLimits?: VanishedLimits
  /** The time that open requests have to finish once it stops; then their connections are closed. @default 2,000 ms */
  readonly stopMsMax?: number
}
