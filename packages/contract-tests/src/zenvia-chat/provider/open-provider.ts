import { zenviaChatMock } from '@ensaio/mock-zenvia-chat'
import type { Mock } from '@ensaio/mock-kit'
import { type Fetch, type ServedMock, serveMock } from '../../pact/serve-mock.ts'
import { NOW } from '../samples.ts'

export interface ProviderOptions {
  /** @default the mock of Zenvia Chat */
  readonly mock?: Mock
  /** Middleware between the mock and its callers. @default none */
  readonly throughServer?: (fetch: Fetch) => Fetch
}

/** The mock of Zenvia Chat on a real port, at the moment in which every interaction begins. */
export async function openProvider({
  mock = zenviaChatMock,
  throughServer,
}: ProviderOptions = {}): Promise<ServedMock> {
  return serveMock({ mock, throughServer, scenario: 'empty', nowMs: Date.parse(NOW) })
}
