import type { Mock } from '@ensaio/mock-kit'
import { didYouMean } from '@ensaio/mock-kit'
import { toLogin } from '../sample/login.ts'
import type { StateStep } from './provider-states.ts'
import { StateError } from './state-error.ts'
import type { FetchCall } from './to-fetch-call.ts'

type CallStep = Extract<StateStep, { readonly kind: 'call' }>

/** Makes the call of a state, with the sandbox's credentials. @throws StateError when there is no such operation */
export function callOfOperation(
  { operation: id, path, query, body }: CallStep,
  { contract, server }: Mock,
  credentials: Readonly<Record<string, string>>,
): FetchCall {
  const operation = contract.operations[id]
  if (operation === undefined) {
    const known = Object.keys(contract.operations)
    throw new StateError(`there is no operation ${id}. ${didYouMean(id, known)}`)
  }
  const login = toLogin(contract, operation, credentials)
  const filled = operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(path[name] ?? '')),
  )
  const search = new URLSearchParams([
    ...login.query.map(([...pair]) => pair),
    ...Object.entries(query).map(([name, value]) => [name, String(value)]),
  ])
  return {
    target: `${server.basePath}${filled}?${search.toString()}`,
    method: operation.method,
    headers: [...login.headers, ['content-type', 'application/json']],
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }
}
