// Requests that the control plane sends to a service, within the process.
import type { ContractData } from '@ensaio/contracts'
import type { Schemas } from '@ensaio/contracts/control'
import { excerpt, UnknownNameError } from '@ensaio/mock-kit'
import type { Mock, Sandbox } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { at } from '../sample/at.ts'
import { toLogin } from '../sample/login.ts'
import type { ControlContext, HandlersOf } from './control-context.ts'

export const requestHandlers: HandlersOf<'sendRequest'> = {
  sendRequest: async ({ sandbox, services }, { body: draft, signal }) => {
    const mock = sandbox.mock(draft.service)
    const answer = answererOf(services(), draft.service)
    const request = toRequest(draft, mock, sandbox, signal)
    const startAt = sandbox.journal.end
    try {
      const response = await answer(sandbox, request)
      const headers = Object.fromEntries(response.headers)
      const entry = headers['x-ensaio-request-id']
      const sent = { status: response.status, headers, body: await response.text() }
      return { status: 200, body: { ...(entry !== undefined && { entry }), answer: sent } }
    } catch (error) {
      // As fetch fails: a fault broke the connection, perhaps in the middle of the body.
      const entry = entryOf(sandbox, request, startAt)
      const why = error instanceof Error ? error.message : String(error)
      return { status: 200, body: { ...(entry !== undefined && { entry }), error: why } }
    }
  },
}

function answererOf(services: ReturnType<ControlContext['services']>, service: string) {
  const running = services.find(({ mock }) => mock.service === service)
  const known = services.map(({ mock }) => mock.service)
  if (running === undefined) throw new UnknownNameError('service', service, known)
  return running.answer
}

/** The last request of its kind that came to the journal meanwhile. */
function entryOf({ journal }: Sandbox, { method }: Request, startAt: number): string | undefined {
  const { entries } = journal.read(startAt)
  return entries.findLast((one) => one.kind === 'request' && one.request.method === method)?.id
}

/** @throws ControlRefusalError where HTTP knows no such request */
function toRequest(
  draft: Schemas['RequestDraft'],
  mock: Mock,
  sandbox: Sandbox,
  signal: AbortSignal | undefined,
): Request {
  const { path, body, credentials = true } = draft
  const method = (draft.method ?? 'GET').toUpperCase()
  const url = new URL(`http://localhost${path}`)
  const refusal = (why: string): ControlRefusalError => {
    const message = `Failed to send ${method} ${excerpt(mock.redaction.target(path))}: ${why}`
    return new ControlRefusalError({ status: 400, code: 'SANDBOX_REQUEST_INVALID', message })
  }
  const wrong = Object.entries(draft.headers ?? {}).find(([name, value]) => !isHeader(name, value))
  if (wrong !== undefined) throw refusal(describeHeader(wrong[0], mock))
  try {
    const headers = new Headers(draft.headers)
    for (const name of FROM_REQUEST) headers.delete(name)
    if (body !== undefined && typeof body !== 'string' && !headers.has('content-type'))
      headers.set('content-type', 'application/json')
    if (credentials) putCredentials(mock, sandbox, { method, url, headers })
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return new Request(url, {
      method,
      headers,
      ...(text !== undefined && { body: text }),
      ...(signal && { signal }),
    })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw refusal(`${error.message} Change the request.`)
  }
}

function isHeader(name: string, value: string): boolean {
  try {
    return new Headers([[name, value]]).has(name)
  } catch {
    return false
  }
}

/** Says what is wrong with a header and what to do, without its value: that may be a secret. */
function describeHeader(name: string, { redaction }: Mock): string {
  const shown = redaction.text(name)
  return isHeader(name, '')
    ? `the header "${shown}" has a value that HTTP cannot carry. Write it in one line, without characters beyond ISO 8859-1.`
    : `"${shown}" is not a valid header name. Write it in letters, digits and hyphens.`
}

/** Headers that follow from the request itself. */
const FROM_REQUEST = ['host', 'content-length', 'transfer-encoding', 'connection']

interface Parts {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
}

function putCredentials(mock: Mock, sandbox: Sandbox, { method, url, headers }: Parts): void {
  const { contract, server } = mock
  const route = server.route(method, url.pathname)
  const [first] = Object.values(contract.operations)
  const operation = route.kind === 'operation' ? route.operation : first
  if (operation === undefined) return
  const secrets = secretNames(contract)
  for (const name of ['authorization', ...secrets]) headers.delete(name)
  const login = toLogin(contract, operation, mock.credentialsIn(sandbox.world(mock.service)))
  for (const [name, value] of login.headers) headers.set(name, value)
  // As text: the other parameters go as they were written.
  const others = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !secrets.includes(nameOf(pair)))
  const own = login.query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  url.search = [...others, ...own].join('&')
}

function nameOf(pair: string): string {
  const [[name = ''] = []] = new URLSearchParams(pair)
  return name
}

/** The names under which the service takes keys, in query or headers. */
function secretNames({ document }: ContractData): readonly string[] {
  const schemes = Object.values(at(document, 'components', 'securitySchemes') ?? {})
  return schemes.flatMap((scheme) => {
    const name = at(scheme, 'name')
    return typeof name === 'string' ? [name] : []
  })
}
