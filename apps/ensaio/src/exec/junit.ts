import type { Schemas } from '@ensaio/contracts/control'
import { toJunitXml } from '../report/junit-xml.ts'
import type { ContractBreak } from './contract-breaks.ts'
import { describeEnd } from './outcome.ts'
import type { CommandEnd } from './outcome.ts'

/** The outcome of `exec`. */
export interface JunitOutcome {
  readonly end: CommandEnd
  readonly services: readonly string[]
  readonly breaks: readonly ContractBreak[]
  readonly verdict: Pick<Schemas['Verdict'], 'results'>
}

/** Writes the outcome as JUnit XML: a test for the command, for the contract of each service, for each expectation. */
export function toJunit(command: string, { end, services, breaks, verdict }: JunitOutcome): string {
  const succeeded = end.kind === 'exited' && end.code === 0
  return toJunitXml('ensaio exec', [
    { name: command, failures: succeeded ? [] : [describeEnd(end)] },
    ...services.map((service) => ({
      name: `${service} keeps its contract`,
      failures: breaks
        .filter((one) => one.service === service)
        .map(({ where, error }) => `${where}: ${error}`),
    })),
    ...verdict.results.map(({ ok, expectation, reason = expectation }) => ({
      name: expectation,
      failures: ok ? [] : [reason],
    })),
  ])
}
