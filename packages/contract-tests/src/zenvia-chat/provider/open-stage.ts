import { zenviaChatMock } from '@ensaio/mock-zenvia-chat'
import type { Mock } from '@ensaio/mock-kit'
import { type Fetch, type MockStage, openMockStage } from '../../pact/open-mock-stage.ts'
import { NOW } from '../cast.ts'

export interface StageOptions {
  /** @default the mock of Zenvia Chat */
  readonly mock?: Mock
  /** Something between the mock and its callers. @default nothing */
  readonly throughServer?: (fetch: Fetch) => Fetch
}

/** The mock of Zenvia Chat on a real port, at the moment in which every interaction begins. */
export async function openStage({
  mock = zenviaChatMock,
  throughServer,
}: StageOptions = {}): Promise<MockStage> {
  return openMockStage({ mock, throughServer, scenario: 'empty', nowMs: Date.parse(NOW) })
}
