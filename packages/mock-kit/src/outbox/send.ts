/** One POST as it is to go out. */
export interface SendRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
  /** For all of it: looking up the host, connecting, sending and reading the answer. Machine time. */
  readonly timeoutMs: number
  /** The largest part of the answer's body that is read; the rest is cut off. */
  readonly answerBytesMax: number
  /** Ends the call early; what it returns then is of no interest. */
  readonly signal: AbortSignal
}

/** The endpoint's answer, whatever its status. A redirect is an answer like any other. */
export interface Answer {
  readonly kind: 'answered'
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly truncated: boolean
}

/** The reason for which no endpoint answered. */
export type AttemptFailure =
  | 'ENDPOINT_MISSING'
  | 'TARGET_FORBIDDEN'
  | 'TARGET_UNRESOLVED'
  | 'CONNECTION_REFUSED'
  | 'CONNECTION_CLOSED'
  | 'TIMEOUT'
  | 'OUTBOX_FULL'
  | 'UNKNOWN'

export interface SendFailure {
  readonly kind: 'failed'
  readonly code: AttemptFailure
  /** The reason, and what to do now; without secrets. */
  readonly message: string
}

export type SendResult = Answer | SendFailure

/** Sends one request. Trouble on the network is a result, never an exception. */
export type Send = (request: SendRequest) => Promise<SendResult>

type Reason = readonly [code: AttemptFailure, why: string]

const CLOSED: Reason = [
  'CONNECTION_CLOSED',
  'the receiver closed the connection before it had answered. Look at its log for a crash.',
]
const NO_ROUTE: Reason = [
  'UNKNOWN',
  'there is no route to its address. Check the host and the network.',
]
const UNTRUSTED: Reason = [
  'UNKNOWN',
  'its certificate is not trusted. Use http for a receiver on this machine, or name its authority in NODE_EXTRA_CA_CERTS.',
]
const UNRESOLVED: Reason = ['TARGET_UNRESOLVED', 'its host has no address. Check the spelling.']

const REASONS: Readonly<Record<string, Reason>> = {
  ECONNREFUSED: [
    'CONNECTION_REFUSED',
    'connection refused. Start the receiver, then redeliver or wait for the retry.',
  ],
  ECONNRESET: CLOSED,
  ECONNABORTED: CLOSED,
  EPIPE: CLOSED,
  ERR_STREAM_PREMATURE_CLOSE: CLOSED,
  ETIMEDOUT: ['TIMEOUT', 'the network gave up on the connection. Check the host and the network.'],
  ENOTFOUND: UNRESOLVED,
  ENODATA: UNRESOLVED,
  EAI_AGAIN: [
    'TARGET_UNRESOLVED',
    'the resolver does not answer. Check the network, or use an IP address.',
  ],
  EHOSTUNREACH: NO_ROUTE,
  ENETUNREACH: NO_ROUTE,
  EADDRNOTAVAIL: NO_ROUTE,
  EPROTO: ['UNKNOWN', 'it does not support a known version of TLS. Use http if the receiver does.'],
  ERR_SSL_WRONG_VERSION_NUMBER: ['UNKNOWN', 'it does not speak TLS. Use http instead of https.'],
  ERR_TLS_CERT_ALTNAME_INVALID: UNTRUSTED,
  CERT_HAS_EXPIRED: UNTRUSTED,
  CERT_NOT_YET_VALID: UNTRUSTED,
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  HPE_HEADER_OVERFLOW: ['UNKNOWN', 'the headers of its answer are too large. Send fewer.'],
  ERR_INVALID_CHAR: [
    'UNKNOWN',
    'a header holds a character that HTTP forbids. Check the credentials.',
  ],
}

/** Tells why a call failed, by the error that the system gave. */
export function toSendFailure(error: unknown, name: string): SendFailure {
  const codes = codesOf(error)
  const known = codes.find((code) => Object.hasOwn(REASONS, code))
  const [code, why] = (known !== undefined && REASONS[known]) || otherReason(error, codes)
  return sendFailure(code, name, known === undefined ? why : `${why} (${known})`)
}

export function sendFailure(code: AttemptFailure, name: string, why: string): SendFailure {
  return { kind: 'failed', code, message: `Failed to deliver to ${name}: ${why}` }
}

function otherReason(error: unknown, codes: readonly string[]): Reason {
  const [code = 'no code'] = codes
  if (code.startsWith('HPE_')) {
    return ['UNKNOWN', `its answer is not HTTP (${code}). Check that a web server listens there.`]
  }
  const text = error instanceof Error ? error.message : String(error)
  return ['UNKNOWN', `${text} (${code}). Check the receiver and the network.`]
}

/** A refused connection says most; of several addresses that were tried, each leaves its own code. */
function codesOf(error: unknown): readonly string[] {
  const all = error instanceof AggregateError ? [...error.errors, error] : [error]
  const codes = all.map((one) => (one as { readonly code?: unknown } | null)?.code)
  return codes
    .filter((code) => typeof code === 'string')
    .sort((a, b) => Number(b === 'ECONNREFUSED') - Number(a === 'ECONNREFUSED'))
}
