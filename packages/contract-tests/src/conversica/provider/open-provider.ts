import { conversicaMock } from '@ensaio/mock-conversica'
import type { Mock, Sandbox } from '@ensaio/mock-kit'
import { serveMock } from '../../pact/serve-mock.ts'
import type { ServedMock, ServeMockOptions } from '../../pact/serve-mock.ts'
import { withRecorder } from '../../pact/with-recorder.ts'
import { callbackLogin } from '../logins.ts'
import { usualPathOf } from '../callback-metadata.ts'
import { type ArrivedCallback, openCallbackRecorder } from './callback-recorder.ts'

/** The mock on a real port, its callbacks on their way over a real wire to a real receiver. */
export interface Provider extends ServedMock {
  /** The callbacks that arrived at the customer's server since the scenario started, in order. */
  readonly arrived: readonly ArrivedCallback[]
}

export interface ProviderOptions extends Pick<ServeMockOptions, 'throughSend' | 'throughServer'> {
  /** @default the mock of Conversica */
  readonly mock?: Mock
}

/** The instant at which every interaction begins: the clock stands still until a state moves it. */
const START = Date.parse('2026-03-02T09:00:00Z')

const WEBHOOKS = ['message', 'leadUpdate', 'chatLead'] as const

export async function openProvider(options: ProviderOptions = {}): Promise<Provider> {
  const { mock = conversicaMock } = options
  const recorder = await openCallbackRecorder()
  const prepare = (sandbox: Sandbox): void => {
    for (const webhook of WEBHOOKS) {
      const url = `${recorder.url}${usualPathOf(webhook)}`
      sandbox.setEndpoint(mock.service, webhook, { url, ...callbackLogin })
    }
  }
  const provider = await serveMock({ ...options, mock, scenario: 'empty', nowMs: START, prepare })
  const { arrived } = recorder
  return { ...withRecorder(provider, recorder), arrived }
}
