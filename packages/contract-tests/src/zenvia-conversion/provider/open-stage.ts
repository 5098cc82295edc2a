import type { Mock, Send } from '@ensaio/mock-kit'
import { zenviaConversionMock } from '@ensaio/mock-zenvia-conversion'
import { type Fetch, openMockStage } from '../../pact/open-mock-stage.ts'
import { DAWN } from '../cast.ts'
import { openNotificationRecorder } from './notification-recorder.ts'
import type { ConversionStage } from './stage.ts'

export interface StageOptions {
  /** @default the mock of Zenvia Conversion */
  readonly mock?: Mock
  /** Something between the mock and its callers. @default nothing */
  readonly throughServer?: (fetch: Fetch) => Fetch
  /** Something between the dispatcher and the receiver. @default nothing */
  readonly throughSend?: (send: Send) => Send
}

/** The mock of Zenvia Conversion on a real port, weeks before the moment of which interactions speak. */
export async function openStage(options: StageOptions = {}): Promise<ConversionStage> {
  const { mock = zenviaConversionMock, throughServer, throughSend } = options
  const recorder = await openNotificationRecorder()
  const stage = await openMockStage({
    mock,
    throughServer,
    throughSend,
    scenario: 'empty',
    nowMs: Date.parse(DAWN),
  })
  return {
    ...stage,
    callbackUrl: recorder.callbackUrl,
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
