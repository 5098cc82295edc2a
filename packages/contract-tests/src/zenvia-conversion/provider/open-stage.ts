import type { Mock } from '@ensaio/mock-kit'
import { zenviaConversionMock } from '@ensaio/mock-zenvia-conversion'
import { type MockStageOptions, openMockStage } from '../../pact/open-mock-stage.ts'
import { DAWN } from '../cast.ts'
import { openNotificationRecorder } from './notification-recorder.ts'
import type { ConversionStage } from './stage.ts'

export interface StageOptions extends Pick<MockStageOptions, 'throughSend' | 'throughServer'> {
  /** @default the mock of Zenvia Conversion */
  readonly mock?: Mock
}

/** The mock of Zenvia Conversion on a real port, weeks before the moment of which interactions speak. */
export async function openStage(options: StageOptions = {}): Promise<ConversionStage> {
  const { mock = zenviaConversionMock } = options
  const recorder = await openNotificationRecorder()
  const stage = await openMockStage({
    ...options,
    mock,
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
