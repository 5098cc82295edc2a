import { createMockApp } from '@ensaio/mock-kit'
import type { Mock, MockAppOptions, Sandbox } from '@ensaio/mock-kit'
import type { RunningService } from './control-context.ts'

/** Answers requests within the process, each to one sandbox alone: to credentials of another, none exists. */
export function answerWithin(
  mock: Mock,
  options: Omit<MockAppOptions, 'directory'>,
): RunningService['answer'] {
  return (sandbox, request) => {
    const directory = {
      main: sandbox,
      find: (name: string): Sandbox | undefined => (name === sandbox.name ? sandbox : undefined),
      list: () => [sandbox],
    }
    return createMockApp(mock, { ...options, directory }).fetch(request)
  }
}
