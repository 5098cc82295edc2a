// The edge to the files that `exec` leaves behind.
import { writeFileSync } from 'node:fs'
import type { Schemas } from '@ensaio/contracts/control'
import { PRIVATE_MODE } from '../commands/system-read-input.ts'
import { deliveryOf, toJournalEntryView } from '../control/journal.ts'
import type { Host } from '../host/host.ts'
import { createSandboxControl } from '../sandbox-control.ts'
import { VERSION } from '../version.ts'
import type { ContractBreak } from './contract-breaks.ts'
import { REPORT_KINDS } from './exec-options.ts'
import type { ExecOptions, ReportKind } from './exec-options.ts'
import { toJunit } from './junit.ts'
import type { CommandEnd } from './outcome.ts'

/** The things that reports tell of. */
export interface ExecOutcome {
  readonly host: Host
  readonly options: ExecOptions
  readonly end: CommandEnd
  readonly breaks: readonly ContractBreak[]
  readonly verdict: Schemas['Verdict']
}

const TEXT_OF: Readonly<Record<ReportKind, (outcome: ExecOutcome) => string>> = {
  journal: ({ host }) => {
    const { main } = host.context.directory
    return main.journal
      .list()
      .filter(({ restored }) => !restored) // those of an earlier process are not of this command
      .map((entry) => {
        // The file outlives the deliveries, so the attempts in it bring their bodies along.
        const sent = entry.kind === 'delivery' ? deliveryOf(main, entry) : undefined
        const line = { ...toJournalEntryView(entry), ...(sent && { body: sent.body }) }
        return `${JSON.stringify(line)}\n`
      })
      .join('')
  },
  har: ({ host: { context } }) =>
    JSON.stringify(createSandboxControl(context, context.directory.main.name).har()),
  snapshot: ({ host }) =>
    JSON.stringify({ ...host.context.directory.main.toJSON(), ensaio: VERSION }),
  junit: ({ host, options: { command, args }, ...outcome }) => {
    const services = host.services.map(({ mock }) => mock.service)
    return toJunit([command, ...args].join(' '), { ...outcome, services })
  },
}

/** Writes the files that were asked for, and returns why some could not be written. */
export function writeReports(outcome: ExecOutcome): readonly string[] {
  return REPORT_KINDS.flatMap((kind) => {
    const file = outcome.options.files[kind]
    if (file === undefined) return []
    try {
      // The snapshot has the passwords of the endpoints.
      const mode = kind === 'snapshot' ? PRIVATE_MODE : undefined
      writeFileSync(file, TEXT_OF[kind](outcome), { mode })
      return []
    } catch (error) {
      return [
        `Failed to write --${kind} ${file}: ${String(error)}. Name a file in a folder that exists.`,
      ]
    }
  })
}
