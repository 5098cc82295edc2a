import { defineCommand } from './command.ts'
import { EXIT_CODES } from './exit-codes.ts'
import { parseWhole } from './parse-values.ts'
import type { Finding } from '../doctor/finding.ts'
import type { Paint } from '../start-report.ts'

export const doctor = defineCommand({
  name: 'doctor',
  description: 'find the cause of problems: ports, callbacks, proxies, clock, files',
  flags: { portBase: { value: 'port', help: "the control plane's port; the services' follow" } },
  examples: ['ensaio doctor', 'ensaio doctor --port-base 5400 --json'],
  run: async (context, _, { portBase }) => {
    const { PORT_BASE } = await import('../config.ts')
    const { collectFacts } = await import('../doctor/collect-facts.ts')
    const { diagnose } = await import('../doctor/diagnose.ts')
    const wanted = portBase ?? (context.env['ENSAIO_PORT_BASE'] || String(PORT_BASE))
    const findings = diagnose(
      await collectFacts(context, {
        ...context.surroundings(),
        portBase: parseWhole('--port-base', wanted),
      }),
    )
    const isWell = findings.every(({ level }) => level !== 'problem')
    return {
      data: { ok: isWell, findings },
      text: describeFindings(findings, context.paint),
      exitCode: isWell ? EXIT_CODES.done.code : EXIT_CODES.failed.code,
    }
  },
})

function describeFindings(findings: readonly Finding[], paint: Paint): string {
  const lines = findings.flatMap(({ topic, level, text, advice }) => [
    `${level.padEnd(7)}  ${paint('dim', topic.padEnd(9))}  ${text}`,
    ...(advice === undefined ? [] : [`${' '.repeat(20)}${advice}`]),
  ])
  const count = (level: Finding['level']): number =>
    findings.filter((finding) => finding.level === level).length
  return `${lines.join('\n')}\n\n${count('problem')} problems, ${count('warning')} warnings.\n`
}
