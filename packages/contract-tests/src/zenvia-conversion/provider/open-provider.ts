import type { Mock } from '@ensaio/mock-kit'
import { zenviaConversionMock } from '@ensaio/mock-zenvia-conversion'
import { type ServeMockOptions, serveMock } from '../../pact/serve-mock.ts'
import { withRecorder } from '../../pact/with-recorder.ts'
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
  const { arrived, callbackUrl } = recorder
  return { ...withRecorder(provider, recorder), arrived, callbackUrl }
}
