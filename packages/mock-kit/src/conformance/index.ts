export type {
  Actor,
  ConformanceOptions,
  Credentials,
  Deviation,
  Lifecycle,
  Sample,
  Story,
} from './conformance-options.ts'
export { mockSuite } from './mock-suite.ts'
export type { Answer } from './subject/answer.ts'
