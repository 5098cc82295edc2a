// The API of a mock as sequences of commands call it: in this process, every answer and callback checked by the contract.
import assert from 'node:assert/strict'
import { type ContractData, createChecker } from '@ensaio/contracts'
import { type Mock, openSandbox, type OpenSandbox } from '@ensaio/mock-kit'

/** The instant at which the clock of every sequence stands at first: a Monday morning. */
const START = Date.parse('2026-03-02T14:00:00Z')

/** A mock, and all that is needed to call it. */
export interface ModelledMock {
  readonly mock: Mock
  readonly contract: ContractData
  readonly basePath: string
  readonly headers?: Readonly<Record<string, string>>
  /** The parameters that every request carries. */
  readonly query?: Readonly<Record<string, string>>
  /** Returns the name of the webhook that was sent. */
  readonly webhookOf: (callback: Callback) => string
  /** Prepares each new sandbox. @default nothing */
  readonly prepare?: (sandbox: OpenSandbox) => void
}

/** A callback as the customer received it. */
export interface Callback {
  readonly url: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** The parts of a request that an operation needs. */
export interface ModelledCall {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** A new sandbox, called by the names of operations. */
export interface ModelledApi extends AsyncDisposable {
  readonly sandbox: OpenSandbox
  /** Returns all callbacks so far, oldest first. @throws AssertionError for one that the contract does not allow */
  callbacks(): readonly Callback[]
  /** Returns the body of an answer that has this status, and that the contract allows. @throws AssertionError */
  call<Body>(operationId: string, status: number, call?: ModelledCall): Promise<Body>
  act(action: string, input: unknown): unknown
}

/** Returns a function that opens a new sandbox of the mock. */
export function createOpener(modelled: ModelledMock): () => ModelledApi {
  const { mock, contract } = modelled
  const checker = createChecker(contract)

  return () => {
    const callbacks: Callback[] = []
    const sandbox = openSandbox({
      mocks: [mock],
      scenarios: { [mock.service]: 'empty' },
      clock: { mode: { kind: 'frozen' }, at: START },
      machineNow: () => START,
      // Nothing happens by itself: time passes by command only.
      timers: { after: () => () => undefined },
      send: async ({ url, body }) => {
        const callback = { url, payload: JSON.parse(new TextDecoder().decode(body)) }
        callbacks.push(callback)
        return { kind: 'answered', status: 200, headers: {}, body: '', truncated: false }
      },
    })
    modelled.prepare?.(sandbox)
    const fetch = sandbox.fetchOf(mock)
    let checked = 0

    return {
      sandbox,
      callbacks: () => {
        for (const callback of callbacks.slice(checked)) {
          const webhook = modelled.webhookOf(callback)
          assert.deepEqual(checker.checkWebhook(webhook, callback.payload), [], webhook)
        }
        checked = callbacks.length
        return callbacks
      },
      call: async <Body>(operationId: string, status: number, call: ModelledCall = {}) => {
        const answer = await fetch(toRequest(modelled, operationId, call))
        const { headers } = answer
        const contentType = headers.get('content-type')
        const text = await answer.text()
        // What the call has caused is sent at once.
        await sandbox.settled()
        const body = contentType?.includes('json') ? JSON.parse(text) : text || undefined
        const reply = { status: answer.status, contentType, headers, body }
        assert.deepEqual(checker.checkReply(operationId, reply), [], operationId)
        assert.equal(answer.status, status, `${operationId} was answered with ${text}`)
        // The contract has just confirmed its form.
        return body as Body
      },
      act: (action, input) => sandbox.runAction(mock.service, action, input),
      [Symbol.asyncDispose]: () => sandbox[Symbol.asyncDispose](),
    }
  }
}

function toRequest(modelled: ModelledMock, operationId: string, call: ModelledCall): Request {
  const operation = modelled.contract.operations[operationId]
  assert(operation, `the contract has no operation ${operationId}`)
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(call.path?.[name] ?? ''),
  )
  const query = new URLSearchParams({ ...modelled.query, ...call.query })
  const hasBody = call.body !== undefined
  return new Request(`http://localhost${modelled.basePath}${path}?${query.toString()}`, {
    method: operation.method,
    headers: {
      ...modelled.headers,
      ...(hasBody && { 'content-type': 'application/json' }),
      ...call.headers,
    },
    ...(hasBody && { body: JSON.stringify(call.body) }),
  })
}
