// The operations of all contracts, as an attacker calls them.
import { conversicaContract } from '@ensaio/contracts/conversica'
import { controlContract } from '@ensaio/contracts/control'
import { zenviaChatContract } from '@ensaio/contracts/zenvia-chat'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { isJsonObject } from '@ensaio/contracts'
import type { JsonObject, JsonValue, OpenApiDocument } from '@ensaio/contracts'
import { authorized, control, send } from './system-client.ts'
import type { Answered, Sent } from './system-client.ts'
import type { Target } from './system-target.ts'

/** An operation of a service, or of the control plane. */
export interface AttackedOperation {
  readonly service: string
  readonly id: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly { readonly name: string; readonly in: string }[]
  readonly document: OpenApiDocument
  /** Of a JSON body; `undefined` where it takes none. */
  readonly schema: JsonObject | undefined
  /** A body that the contract shows; `undefined` where it shows none. */
  readonly example: JsonValue | undefined
  /** Values in the path that the schema is for. */
  readonly pathValues?: Readonly<Record<string, string>>
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
        const type = operation.requestBody?.content?.['application/json']
        const shown = Object.values(Object(type?.examples))[0] as { value?: JsonValue } | undefined
        const known = { service, id, method, path, parameters, document }
        const schema: unknown = type?.schema
        return {
          ...known,
          schema: isJsonObject(schema) ? schema : undefined,
          example: type?.example ?? shown?.value,
        }
      }),
  )
}

interface Actions {
  readonly actions: readonly { readonly name: string; readonly input: JsonObject }[]
}

/** Lists the actions of the services. The control plane's spec leaves their inputs to the services, which tell them by their schemas. */
export async function listActions(target: Target): Promise<readonly AttackedOperation[]> {
  const runAction = listOperations().find(({ id }) => id === 'runAction')
  if (runAction === undefined) throw new Error('Failed to list the actions: no operation runs one.')
  const lists = target.services.map(async ({ service }) => {
    const base = `/sandboxes/main/services/${service}/actions`
    const { actions } = JSON.parse((await control(target, 'GET', base)).text) as Actions
    return actions.map(({ name, input }) => ({
      ...runAction,
      id: `${runAction.id} ${name}`,
      document: { openapi: '3.1.0' },
      schema: input,
      example: undefined,
      pathValues: { service, action: name },
    }))
  })
  return (await Promise.all(lists)).flat()
}

/** The values in the paths; the names of the control plane's exist. */
const PATH_VALUES: Readonly<Record<string, string>> = {
  sandbox: 'main',
  service: 'conversica',
  target: 'message',
  channel: 'whatsapp',
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
  { service, method, path, pathValues }: AttackedOperation,
  { path: values = {}, query = '', headers: own, ...sent }: AttackCall,
): Promise<Answered> {
  const filled = path.replaceAll(
    /\{(\w+)\}/g,
    (_, key: string) => values[key] ?? pathValues?.[key] ?? PATH_VALUES[key] ?? 'abc',
  )
  const asked = query === '' ? filled : `${filled}?${query}`
  const at = target.services.find((one) => one.service === service)
  if (at === undefined) return send(`${target.control}${asked}`, { method, ...sent })
  const base = service === 'zenvia-conversion' && !filled.startsWith('/v1') ? '/v1' : ''
  const { url, headers } = authorized(at, `${base}${asked}`)
  return send(url, { method, ...sent, headers: { ...headers, ...own } })
}
