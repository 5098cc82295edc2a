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
  const cases = [
    { name: command, failures: succeeded ? [] : [describeEnd(end)] },
    ...services.map((service) => ({
      name: `${service} keeps its contract`,
      failures: breaks
        .filter((one) => one.service === service)
        .map(({ occasion, error }) => `${occasion}: ${error}`),
    })),
  ]
  const failed = cases.filter(({ failures }) => failures.length > 0)
  const counts = `tests="${cases.length}" failures="${failed.length}"`
  const body = cases.map(({ name, failures }) => {
    const attributes = `classname="ensaio exec" name="${escape(name)}"`
    if (failures.length === 0) return `    <testcase ${attributes}/>\n`
    const text = failures.map((failure) => escape(failure)).join('\n')
    return `    <testcase ${attributes}>\n      <failure>${text}</failure>\n    </testcase>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="ensaio exec" ${counts}>
${body.join('')}  </testsuite>
</testsuites>
`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }

function escape(text: string): string {
  // XML has no way to write control characters.
  // oxlint-disable-next-line no-control-regex
  const printable = text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '\uFFFD')
  return printable.replaceAll(/[&<"]/g, (letter) => ENTITIES[letter] ?? letter)
}
