// A first request for newcomers, made from the examples of the contract.
import type { ContractData, JsonValue, Operation } from '@ensaio/contracts'
import { basePathOf } from '@ensaio/mock-kit'
import { shellQuote } from './shell-quote.ts'

export interface SampleOptions {
  readonly contract: ContractData
  readonly operationId: string
  readonly baseUrl: string
  readonly credentials: Readonly<Record<string, string>>
}

/** A curl command that works when it is pasted into a shell: the operation's first example, with these credentials. */
export function toSampleCurl(options: SampleOptions): string {
  const { contract, operationId, baseUrl } = options
  const operation = contract.operations[operationId]
  if (operation === undefined) return `curl ${shellQuote(baseUrl)}`
  const login = toLogin(options, operation)
  const url = `${baseUrl}${basePathOf(contract.document)}${operation.path}${login.query}`
  const example = exampleOf(contract, operation)
  const parts = [
    ...(operation.method === 'GET' || example !== undefined ? [] : [`-X ${operation.method}`]),
    ...login.flags,
    shellQuote(url),
    ...(example === undefined ? [] : ["-H 'content-type: application/json'"]),
    ...(example === undefined ? [] : [`-d ${shellQuote(JSON.stringify(example))}`]),
  ]
  return `curl ${parts.join(' ')}`
}

interface Login {
  readonly flags: readonly string[]
  readonly query: string
}

/** The first scheme that the operation accepts, with the credentials under the names that the vendor gives them. */
function toLogin({ contract, credentials }: SampleOptions, operation: Operation): Login {
  const [name = ''] = Object.keys(operation.security[0] ?? {})
  const scheme = at(contract.document, 'components', 'securitySchemes', name) ?? {}
  const { type, in: location, name: key } = scheme as Readonly<Record<string, string | undefined>>
  const kind = (scheme as Readonly<Record<string, string | undefined>>)['scheme']
  if (type === 'http' && kind === 'basic') {
    const { username = '', password = '' } = credentials
    return { flags: [`-u ${shellQuote(`${username}:${password}`)}`], query: '' }
  }
  const secret = credentials[key ?? ''] ?? Object.values(credentials)[0] ?? ''
  if (type === 'http') {
    return { flags: [`-H ${shellQuote(`authorization: Bearer ${secret}`)}`], query: '' }
  }
  if (type !== 'apiKey' || key === undefined) return { flags: [], query: '' }
  if (location === 'query') return { flags: [], query: `?${key}=${encodeURIComponent(secret)}` }
  return { flags: [`-H ${shellQuote(`${key}: ${secret}`)}`], query: '' }
}

function exampleOf({ document }: ContractData, { path, method }: Operation): unknown {
  const operation = at(document, 'paths', path, method.toLowerCase())
  const examples = at(operation, 'requestBody', 'content', 'application/json', 'examples')
  const [first] = Object.values(examples ?? {})
  return at(first, 'value')
}

/** Returns the value below an object by these keys; `undefined` where there is none. */
function at(root: JsonValue | undefined, ...keys: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = root
  for (const key of keys) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
    value = (value as { readonly [key: string]: JsonValue })[key] // no array, no null: an object
  }
  return value
}
