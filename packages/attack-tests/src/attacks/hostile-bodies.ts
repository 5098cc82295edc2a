import { conversicaContract } from '@ensaio/contracts/conversica'
import { controlContract } from '@ensaio/contracts/control'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { createTally } from '../attack.ts'
import type { Attack } from '../attack.ts'
import { authorized, send } from '../system-client.ts'
import type { Target } from '../system-target.ts'
import { bodyWith, placesOf } from './schema-walk.ts'

/** The bytes of the long values: most places get them, so the long run of all places takes minutes. */
const LONG_BYTES = 200_000

const repeated = (item: string): string =>
  `[${Array.from({ length: Math.floor(LONG_BYTES / (item.length + 1)) }, () => item).join()}]`

/** Values that are long, wrong, or both. */
const VALUES: readonly string[] = [
  repeated('{}'),
  repeated('1'),
  repeated('[]'),
  repeated('null'),
  JSON.stringify('x'.repeat(LONG_BYTES)),
  JSON.stringify('%5B'.repeat(LONG_BYTES / 3)),
  `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  `{${Array.from({ length: 10_000 }, (_, key) => `"k${key}":1`).join()}}`,
  '1.5',
  '-1e999',
  'null',
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  '"\\ud800"',
  '{',
]

const CONTRACTS = [
  { service: 'conversica', contract: conversicaContract },
  { service: 'zenvia-conversion', contract: zenviaConversionContract },
  { service: 'control', contract: controlContract },
]

interface HostileOperation {
  readonly service: string
  readonly id: string
  readonly method: string
  readonly path: string
  readonly document: Readonly<Record<string, unknown>>
  readonly schema: unknown
}

export const hostileBodies: Attack = {
  name: 'hostile bodies',
  run: async (target, rounds) => {
    const tally = createTally()
    for (const operation of operations()) {
      const places = placesOf(operation.document, operation.schema)
      // A short run tries a few places of each operation, another one each time.
      const step = Math.max(1, Math.floor(places.length / (rounds * 3)))
      for (let index = 0; index < places.length; index += step) {
        for (const value of VALUES) {
          const body = bodyWith(places[index] ?? [], value)
          const { status, text } = await attackWith(target, operation, body)
          tally.count(status)
          if (status >= 500 || status === 0) {
            tally.fault(`${status} to ${operation.id} ${body.slice(0, 100)}: ${text.slice(0, 200)}`)
          }
        }
      }
    }
    return tally.outcome()
  },
}

function operations(): readonly HostileOperation[] {
  return CONTRACTS.flatMap(({ service, contract: { document, operations: table } }) =>
    Object.values(table).flatMap(({ id, method, path }) => {
      const paths = document['paths'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>
      const operation = Object(paths[path]?.[method.toLowerCase()])
      const schema = operation.requestBody?.content?.['application/json']?.schema
      return schema === undefined ? [] : [{ service, id, method, path, document, schema }]
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

function attackWith(target: Target, { service, method, path }: HostileOperation, body: string) {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, key: string) => PATH_VALUES[key] ?? 'abc')
  const at = target.services.find((one) => one.service === service)
  if (at === undefined) return send(`${target.control}${filled}`, { method, body })
  const base = service === 'zenvia-conversion' && !filled.startsWith('/v1') ? '/v1' : ''
  const { url, headers } = authorized(at, `${base}${filled}`)
  return send(url, { method, body, headers })
}
