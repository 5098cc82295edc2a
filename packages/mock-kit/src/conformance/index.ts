export type {
  Actor,
  ConformanceOptions,
  Credentials,
  Deviation,
  Lifecycle,
  Sample,
  UseCase,
} from './conformance-options.ts'
export { mockSuite } from './mock-suite.ts'
export type { Answer } from './harness/answer.ts'
