import { toJunitXml } from '../report/junit-xml.ts'
import type { ContractBreak } from './contract-breaks.ts'
import { describeEnd } from './outcome.ts'
import type { CommandEnd } from './outcome.ts'

/** Writes the outcome as JUnit's XML: one test for the command, and one for the contract of each service. */
export function toJunit(
  command: string,
  end: CommandEnd,
  services: readonly string[],
  breaks: readonly ContractBreak[],
): string {
  const succeeded = end.kind === 'exited' && end.code === 0
  return toJunitXml('ensaio exec', [
    { name: command, failures: succeeded ? [] : [describeEnd(end)] },
    ...services.map((service) => ({
      name: `${service} keeps its contract`,
      failures: breaks
        .filter((one) => one.service === service)
        .map(({ occasion, error }) => `${occasion}: ${error}`),
    })),
  ])
}
