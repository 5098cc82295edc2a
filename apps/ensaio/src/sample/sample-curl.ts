// A first request for newcomers, made from the examples of the contract.
import type { ContractData, Operation } from '@ensaio/contracts'
import { basePathOf } from '@ensaio/mock-kit'
import { at } from './at.ts'
import { toLogin } from './login.ts'
import type { Login } from './login.ts'
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
  const login = toLogin(contract, operation, options.credentials)
  const query = login.query.map(([name, value]) => `?${name}=${encodeURIComponent(value)}`)
  const url = `${baseUrl}${basePathOf(contract.document)}${operation.path}${query.join('')}`
  const example = exampleOf(contract, operation)
  const parts = [
    ...(operation.method === 'GET' || example !== undefined ? [] : [`-X ${operation.method}`]),
    ...flagsOf(login),
    shellQuote(url),
    ...(example === undefined ? [] : ["-H 'content-type: application/json'"]),
    ...(example === undefined ? [] : [`-d ${shellQuote(JSON.stringify(example))}`]),
  ]
  return `curl ${parts.join(' ')}`
}

/** curl writes Basic credentials itself. */
function flagsOf({ basic, headers }: Login): readonly string[] {
  if (basic !== undefined) return [`-u ${shellQuote(basic)}`]
  return headers.map(([name, value]) => `-H ${shellQuote(`${name}: ${value}`)}`)
}

function exampleOf({ document }: ContractData, { path, method }: Operation): unknown {
  const operation = at(document, 'paths', path, method.toLowerCase())
  const examples = at(operation, 'requestBody', 'content', 'application/json', 'examples')
  const [first] = Object.values(examples ?? {})
  return at(first, 'value')
}
