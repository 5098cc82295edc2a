import { createTestWorld } from './delivery-fixture.ts'
import { createDispatcher } from '../outbox/dispatcher.ts'
import type { DispatcherOptions } from '../outbox/dispatcher.ts'
import type { DeliveryCommit } from '../outbox/record-attempts.ts'
import type { Answer, SendFailure, SendRequest, SendResult } from '../outbox/send.ts'
import { createRedaction } from '../redaction/redaction.ts'

export const OK: Answer = { kind: 'answered', status: 200, headers: {}, body: '', truncated: false }
export const REFUSED: SendFailure = {
  kind: 'failed',
  code: 'CONNECTION_REFUSED',
  message: 'refused',
}
export const TIMEOUT: SendFailure = { kind: 'failed', code: 'TIMEOUT', message: 'too late' }

export interface Arrangement {
  /** The results of sending, in order; the last one stays. */
  readonly results?: readonly SendResult[]
  readonly mock?: Partial<ReturnType<DispatcherOptions['mockOf']>>
  readonly send?: DispatcherOptions['send']
  readonly options?: Partial<DispatcherOptions>
}

/** A world with deliveries, and a dispatcher whose sends end as told. */
export function arrange({ results = [OK], mock, send, options }: Arrangement = {}) {
  const sent: SendRequest[] = []
  const commits: DeliveryCommit[] = []
  const timers: { readonly at: number; readonly run: () => void }[] = []
  let [machineNow, causes, released] = [0, 0, 0]
  const dispatcher = createDispatcher({
    send:
      send ??
      (async (request) => {
        sent.push(request)
        return results[Math.min(sent.length, results.length) - 1] ?? OK
      }),
    mockOf: () => ({
      resolveTarget: (_world, { target }) => ({
        url: `http://127.0.0.1:3000/${target}?token=hush`,
        headers: { Authorization: 'Basic aHVzaA==' },
      }),
      stampBody: ({ body }) => body,
      isAccepted: (_webhook, { status }) => status === 200,
      redaction: createRedaction({}),
      ...mock,
    }),
    takeFaults: () => [],
    timers: {
      after: (delayMs, run) => {
        timers.push({ at: machineNow + delayMs, run })
        return () => undefined
      },
    },
    machineNow: () => machineNow,
    nextCause: () => `att-${(causes += 1)}`,
    onCommit: (committed) => commits.push(committed),
    onReleased: () => (released += 1),
    settings: { schedule: { delaysMs: [100, 200], jitter: 0 } },
    ...options,
  })
  const advanceMachine = (ms: number): void => {
    machineNow += ms
    for (const timer of timers.splice(0)) {
      if (timer.at <= machineNow) timer.run()
      else timers.push(timer)
    }
  }
  return {
    ...createTestWorld(),
    dispatcher,
    sent,
    commits,
    machine: { advance: advanceMachine },
    released: () => released,
  }
}
