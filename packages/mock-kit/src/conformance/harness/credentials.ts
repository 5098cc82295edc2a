import { joinPointer } from '@ensaio/contracts'
import type { JsonObject, Operation } from '@ensaio/contracts'
import type { Credentials } from '../conformance-options.ts'
import type { Suite } from '../suite.ts'
import { objectAt } from '../../contract-server/documented-examples.ts'

/** The values under which a mock tells the credentials of a sandbox. */
export type CredentialValues = Readonly<Record<string, string>>

/** Credentials that are refused, and why. */
export interface BadCredentials {
  readonly what: string
  readonly credentials: Credentials
}

const NONE: Credentials = { secrets: [] }

/** Returns whether the operation requires credentials. */
export function needsCredentials({ security }: Operation): boolean {
  return security.length > 0 && security.every((schemes) => Object.keys(schemes).length > 0)
}

/** Returns the credentials that a request to the operation carries for these values. */
export function toCredentials(
  { mock, options }: Suite,
  operation: Operation,
  values: CredentialValues,
): Credentials {
  if (!needsCredentials(operation)) return NONE
  if (options.credentials !== undefined) return options.credentials(values, operation)
  const [schemes = {}] = operation.security
  const { document } = mock.contract
  return Object.keys(schemes)
    .map((name) =>
      ofScheme(objectAt(document, joinPointer('#', 'components', 'securitySchemes', name)), values),
    )
    .reduce(join, NONE)
}

/** Everything that the operation has to refuse: nothing, nonsense, empty, one value wrong, an unknown sandbox's. */
export function badCredentialsFor(
  suite: Suite,
  operation: Operation,
  sandbox: string,
): readonly BadCredentials[] {
  const values = suite.mock.credentialsFor(sandbox)
  const good = toCredentials(suite, operation, values)
  const written = (changed: CredentialValues): Credentials =>
    toCredentials(suite, operation, changed)
  const wrong = Object.keys(values).map((name) => ({
    what: `a wrong ${name}`,
    credentials: written({ ...values, [name]: `${values[name]}-wrong` }),
  }))
  const nonsense = {
    ...good,
    ...(good.headers && { headers: mapValues(good.headers, () => 'nonsense') }),
    ...(good.query && { query: mapValues(good.query, () => 'nonsense') }),
  }
  return [
    { what: 'no credentials', credentials: NONE },
    { what: 'nonsense for credentials', credentials: nonsense },
    { what: 'empty credentials', credentials: written(mapValues(values, () => '')) },
    {
      what: 'the credentials of a sandbox that is not there',
      credentials: written(suite.mock.credentialsFor('nobody')),
    },
    ...wrong.filter(({ credentials }) => isOther(credentials, good)),
  ]
}

function ofScheme(scheme: JsonObject, values: CredentialValues): Credentials {
  const { type, scheme: httpScheme, in: place, name } = scheme
  if (type === 'http' && httpScheme === 'basic') return basic(values)
  const secret = secretOf(String(name ?? 'token'), values)
  if (type === 'http') return { headers: { authorization: `Bearer ${secret}` }, secrets: [secret] }
  if (type !== 'apiKey' || (place !== 'query' && place !== 'header')) throw cannotWrite(scheme)
  const pair = { [String(name)]: secret }
  return place === 'query'
    ? { query: pair, secrets: [secret] }
    : { headers: pair, secrets: [secret] }
}

function basic({ username = '', password = '' }: CredentialValues): Credentials {
  const bytes = new TextEncoder().encode(`${username}:${password}`)
  const encoded = btoa(String.fromCharCode(...bytes))
  return { headers: { authorization: `Basic ${encoded}` }, secrets: [password, encoded] }
}

/** The value that is called as the spec calls it, or the only one there is. */
function secretOf(name: string, values: CredentialValues): string {
  const [only, ...others] = Object.values(values)
  const secret = values[name] ?? (others.length === 0 ? only : undefined)
  if (secret === undefined) throw cannotWrite({ name })
  return secret
}

function cannotWrite(scheme: JsonObject): TypeError {
  return new TypeError(
    `Failed to write credentials: the suite does not know how ${JSON.stringify(scheme)} goes into a request. Give it the option "credentials".`,
  )
}

function join(one: Credentials, other: Credentials): Credentials {
  return {
    headers: { ...one.headers, ...other.headers },
    query: { ...one.query, ...other.query },
    secrets: [...one.secrets, ...other.secrets],
  }
}

function isOther(one: Credentials, other: Credentials): boolean {
  return JSON.stringify([one.headers, one.query]) !== JSON.stringify([other.headers, other.query])
}

function mapValues(
  values: Readonly<Record<string, string>>,
  to: () => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(values).map((name) => [name, to()]))
}
