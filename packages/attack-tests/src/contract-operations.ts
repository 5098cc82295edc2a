// The operations of all contracts, as an attacker calls them.
import { conversicaContract } from '@ensaio/contracts/conversica'
import { controlContract } from '@ensaio/contracts/control'
import { zenviaChatContract } from '@ensaio/contracts/zenvia-chat'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { authorized, send } from './system-client.ts'
import type { Answered, Sent } from './system-client.ts'
import type { Target } from './system-target.ts'

/** An operation of a service, or of the control plane. */
export interface AttackedOperation {
  readonly service: string
  readonly id: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly { readonly name: string; readonly in: string }[]
  readonly document: Readonly<Record<string, unknown>>
  /** Of a JSON body; `undefined` where it takes none. */
  readonly schema: unknown
}

const CONTRACTS = [
  { service: 'conversica', contract: conversicaContract },
  { service: 'zenvia-chat', contract: zenviaChatContract },
  { service: 'zenvia-conversion', contract: zenviaConversionContract },
  { service: 'control', contract: controlContract },
]

/** Its answer has no end. */
const LEFT_OUT = new Set(['followJournal'])

export function listOperations(): readonly AttackedOperation[] {
  return CONTRACTS.flatMap(({ service, contract: { document, operations } }) =>
    Object.values(operations)
      .filter(({ id }) => !LEFT_OUT.has(id))
      .map(({ id, method, path, parameters }) => {
        const paths = document['paths'] as Readonly<
          Record<string, Readonly<Record<string, unknown>>>
        >
        const operation = Object(paths[path]?.[method.toLowerCase()])
        const schema = operation.requestBody?.content?.['application/json']?.schema
        return { service, id, method, path, parameters, document, schema }
      }),
  )
}

/** The values in the paths; the names of the control plane's exist. */
const PATH_VALUES: Readonly<Record<string, string>> = {
  sandbox: 'main',
  service: 'conversica',
  target: 'message',
  behaviour: 'testLeadsMax',
  action: 'sendMessage',
}

export interface AttackCall extends Sent {
  /** Values in the path, written as they are, by name. @default names that exist */
  readonly path?: Readonly<Record<string, string>>
  /** The query, written as it is. @default none */
  readonly query?: string
}

/** Calls an operation with valid credentials. */
export function attackWith(
  target: Target,
  { service, method, path }: AttackedOperation,
  { path: values = {}, query = '', headers: own, ...sent }: AttackCall,
): Promise<Answered> {
  const filled = path.replaceAll(
    /\{(\w+)\}/g,
    (_, key: string) => values[key] ?? PATH_VALUES[key] ?? 'abc',
  )
  const asked = query === '' ? filled : `${filled}?${query}`
  const at = target.services.find((one) => one.service === service)
  if (at === undefined) return send(`${target.control}${asked}`, { method, ...sent })
  const base = service === 'zenvia-conversion' && !filled.startsWith('/v1') ? '/v1' : ''
  const { url, headers } = authorized(at, `${base}${asked}`)
  return send(url, { method, ...sent, headers: { ...headers, ...own } })
}
