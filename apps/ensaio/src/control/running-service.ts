import type { Mock } from '@ensaio/mock-kit'

/** A mock that takes requests. */
export interface RunningService {
  readonly mock: Mock
  /** Without a trailing slash. */
  readonly baseUrl: string
  /** The operation that shows newcomers how to call the service. */
  readonly sampleOperation: string
}
