// The failures of a PostgreSQL server in words: the reason, the remedy, and whether it is worth another attempt.
import { StoreError } from './store-error.ts'

/** The server and the database that a URL leads to. It has no secrets. */
export interface PostgresPlace {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
}

export function nameOf({ host, port, database }: PostgresPlace): string {
  return host.startsWith('/') ? `${host}, database ${database}` : `${host}:${port}/${database}`
}

/** @param what the attempt, as a verb and its object: `read the log of main` */
export function toStoreError(what: string, error: unknown, place: PostgresPlace): StoreError {
  const { code = '', message } = failureIn(error)
  const { isPassing, why } =
    FAILURES[code]?.(place, message) ?? failureByText(message) ?? otherFailure(code, message)
  return new StoreError(`${what} in the store at ${nameOf(place)}`, why, {
    isPassing,
    cause: error,
  })
}

interface Failure {
  readonly why: string
  readonly isPassing: boolean
}

/** Returns the failure itself: an attempt on several addresses of a host fails with a list of them. */
function failureIn(error: unknown): { readonly code?: string; readonly message: string } {
  if (error instanceof AggregateError && error.errors.length > 0) return failureIn(error.errors[0])
  const { code, message } = (error ?? {}) as { readonly code?: string; readonly message?: string } // pg's and Node's errors carry both
  return { message: message ?? String(error), ...(code !== undefined && { code }) }
}

const passing = (why: string): Failure => ({ why, isPassing: true })
const lasting = (why: string): Failure => ({ why, isPassing: false })

const nobodyListens = (): Failure =>
  passing('nothing listens there. Start PostgreSQL, or correct the host and the port of the URL.')
const starting = (_: PostgresPlace, message: string): Failure =>
  passing(`it starts or stops: ${message}. Retry in a moment.`)
const untrusted = (_: PostgresPlace, message: string): Failure =>
  lasting(
    `its certificate is not trusted: ${message}. Give the certificate of its authority as sslrootcert in the URL.`,
  )
const unknownHost = ({ host }: PostgresPlace): Failure =>
  passing(`the host ${host} was not found. Correct the host of the URL.`)

/** By the code of the system or of PostgreSQL. */
const FAILURES: Readonly<Record<string, (place: PostgresPlace, message: string) => Failure>> = {
  ENOTFOUND: unknownHost,
  EAI_AGAIN: unknownHost,
  ECONNREFUSED: nobodyListens,
  ENOENT: nobodyListens,
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  CERT_HAS_EXPIRED: untrusted,
  ERR_TLS_CERT_ALTNAME_INVALID: untrusted,
  // class 28: invalid authorization
  '28P01': ({ user }) =>
    lasting(`it refuses the password of the user ${user}. Correct the password of the URL.`),
  '28000': ({ user }, message) =>
    lasting(
      `it refuses the user ${user}: ${message}. Correct the user, or the server's pg_hba.conf.`,
    ),
  '3D000': ({ database }) =>
    lasting(`it has no database ${database}. Create it, or correct the name in the URL.`),
  '42501': ({ user }, message) =>
    lasting(
      `the user ${user} lacks a right: ${message}. Make it the owner of the schema ensaio, or let it create one.`,
    ),
  '25006': () =>
    passing(
      'it can only be read, as a standby server. Correct the URL, so that it leads to the primary.',
    ),
  '53100': () => passing('its disk is full. Free some space; the cluster goes on by itself then.'),
  '53300': () =>
    passing('it has no connection left. Raise its max_connections, or start fewer nodes.'),
  '57P01': starting,
  '57P02': starting,
  '57P03': starting,
}

/** Failures that have no code. */
function failureByText(message: string): Failure | undefined {
  if (message.includes('does not support SSL'))
    return lasting('it offers no TLS. Turn it on there, or set sslmode=disable in the URL.')
  if (message.includes('password must be a string'))
    return lasting('it asks for a password, and the URL has none. Add the password to the URL.')
  return undefined
}

/** Classes of error codes after which another attempt may succeed: connections, conflicts, resources, operators, the system. */
const PASSING_CLASSES: ReadonlySet<string> = new Set(['08', '40', '53', '55', '57', '58'])

/** The length of PostgreSQL's codes; failures without one are those of the connection. */
const SQLSTATE_LENGTH = 5

function otherFailure(code: string, message: string): Failure {
  if (code.length === SQLSTATE_LENGTH && !PASSING_CLASSES.has(code.slice(0, 2)))
    return lasting(`it answered: ${message} (${code}). See the log of PostgreSQL.`)
  return passing(`it did not answer: ${message}. See whether PostgreSQL is up, and retry.`)
}
