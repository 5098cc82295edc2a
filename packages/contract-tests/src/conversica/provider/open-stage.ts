import { conversicaMock } from '@ensaio/mock-conversica'
import type { Mock, Sandbox } from '@ensaio/mock-kit'
import { openMockStage } from '../../pact/open-mock-stage.ts'
import type { MockStage, MockStageOptions } from '../../pact/open-mock-stage.ts'
import { callbackLogin } from '../logins.ts'
import { type ArrivedCallback, openCallbackRecorder, usualPathOf } from './callback-recorder.ts'

/** The mock on a real port, its callbacks on their way over a real wire to a real receiver. */
export interface Stage extends MockStage {
  /** What came to the customer's server since the scenario began, in order. */
  readonly arrived: readonly ArrivedCallback[]
}

export interface StageOptions extends Pick<MockStageOptions, 'throughSend' | 'throughServer'> {
  /** @default the mock of Conversica */
  readonly mock?: Mock
}

/** When every interaction begins: the clock stands still until a state moves it. */
const START = Date.parse('2026-03-02T09:00:00Z')

const WEBHOOKS = ['message', 'leadUpdate', 'chatLead'] as const

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { mock = conversicaMock } = options
  const recorder = await openCallbackRecorder()
  const prepare = (sandbox: Sandbox): void => {
    for (const webhook of WEBHOOKS) {
      const url = `${recorder.url}${usualPathOf(webhook)}`
      sandbox.setEndpoint(mock.service, webhook, { url, ...callbackLogin })
    }
  }
  const stage = await openMockStage({ ...options, mock, scenario: 'empty', nowMs: START, prepare })
  return {
    ...stage,
    arrived: recorder.arrived,
    begin: async (scenario) => {
      await stage.begin(scenario)
      recorder.forget()
    },
    [Symbol.asyncDispose]: async () => {
      await stage[Symbol.asyncDispose]()
      await recorder[Symbol.asyncDispose]()
    },
  }
}
