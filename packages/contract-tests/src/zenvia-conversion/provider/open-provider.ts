import type { Mock } from '@ensaio/mock-kit'
import { zenviaConversionMock } from '@ensaio/mock-zenvia-conversion'
import { type ServeMockOptions, serveMock } from '../../pact/serve-mock.ts'
import { DAWN } from '../samples.ts'
import { openNotificationRecorder } from './notification-recorder.ts'
import type { ConversionProvider } from './provider.ts'

export interface ProviderOptions extends Pick<ServeMockOptions, 'throughSend' | 'throughServer'> {
  /** @default the mock of Zenvia Conversion */
  readonly mock?: Mock
}

/** The mock of Zenvia Conversion on a real port, weeks before the moment of which interactions speak. */
export async function openProvider(options: ProviderOptions = {}): Promise<ConversionProvider> {
  const { mock = zenviaConversionMock } = options
  const recorder = await openNotificationRecorder()
  const provider = await serveMock({
    ...options,
    mock,
    scenario: 'empty',
    nowMs: Date.parse(DAWN),
  })
  return {
    ...provider,
    callbackUrl: recorder.callbackUrl,
    arrived: recorder.arrived,
    begin: async (scenario) => {
      await provider.begin(scenario)
      recorder.forget()
    },
    [Symbol.asyncDispose]: async () => {
      await provider[Symbol.asyncDispose]()
      await recorder[Symbol.asyncDispose]()
    },
  }
}
