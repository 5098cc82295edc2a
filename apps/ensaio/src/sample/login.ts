import type { ContractData, Operation } from '@ensaio/contracts'
import { at } from './at.ts'

/** The credentials of a request, in the places where its operation wants them. */
export interface Login {
  readonly query: readonly Pair[]
  readonly headers: readonly Pair[]
  /** The user and password, where the header is made of them. */
  readonly basic?: string
}

type Pair = readonly [name: string, value: string]

/** Takes the first scheme that the operation accepts, with the credentials under the names that the vendor gives them. */
export function toLogin(
  { document }: Pick<ContractData, 'document'>,
  { security }: Pick<Operation, 'security'>,
  credentials: Readonly<Record<string, string>>,
): Login {
  const [scheme = ''] = Object.keys(security[0] ?? {})
  const found = at(document, 'components', 'securitySchemes', scheme) ?? {}
  const { type, in: location, name, scheme: kind } = found as Partial<Record<string, string>>
  if (type === 'http' && kind === 'basic') {
    const { username = '', password = '' } = credentials
    const basic = `${username}:${password}`
    return { query: [], headers: [['authorization', `Basic ${btoa(basic)}`]], basic }
  }
  const secret = credentials[name ?? ''] ?? Object.values(credentials)[0] ?? ''
  if (type === 'http') return { query: [], headers: [['authorization', `Bearer ${secret}`]] }
  if (type !== 'apiKey' || name === undefined) return { query: [], headers: [] }
  const pair: Pair = [name, secret]
  return location === 'query' ? { query: [pair], headers: [] } : { query: [], headers: [pair] }
}
