import type { ServedMock } from '../../pact/serve-mock.ts'
import type { ArrivedNotification } from './notification-recorder.ts'

/** The mock on a real port, its notifications on their way over a real wire to a real receiver. */
export interface ConversionProvider extends ServedMock {
  /** The receiver's address, to subscribe with. */
  readonly callbackUrl: string
  /** The notifications that arrived since the scenario started, in order. */
  readonly arrived: readonly ArrivedNotification[]
}
