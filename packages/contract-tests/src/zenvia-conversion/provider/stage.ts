import type { MockStage } from '../../pact/open-mock-stage.ts'
import type { ArrivedNotification } from './notification-recorder.ts'

/** The mock on a real port, its notifications on their way over a real wire to a real receiver. */
export interface ConversionStage extends MockStage {
  /** The receiver's address, to subscribe with. */
  readonly callbackUrl: string
  /** What came to the receiver since the scenario began, in order. */
  readonly arrived: readonly ArrivedNotification[]
}
