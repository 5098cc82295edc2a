// The commands that there are. Each is loaded only when it is called: a start must not pay for the others.
import type { AddCommand, AnyCommand, CommandGroup } from './command.ts'

/** A command of the program. */
export interface CommandEntry {
  readonly name: string
  /** True for what only programs call. */
  readonly isHidden?: boolean
  readonly load: () => Promise<AnyCommand | CommandGroup | AddCommand>
}

export const COMMANDS: readonly CommandEntry[] = [
  { name: 'start', load: async () => (await import('../start-command.ts')).addStartCommand },
  { name: 'exec', load: async () => (await import('../exec/exec-command-line.ts')).addExecCommand },
  { name: 'status', load: async () => (await import('./status.ts')).status },
  { name: 'sandbox', load: async () => (await import('./sandbox.ts')).sandbox },
  { name: 'cluster', load: async () => (await import('./cluster.ts')).cluster },
  { name: 'reset', load: async () => (await import('./reset.ts')).reset },
  { name: 'clock', load: async () => (await import('./clock.ts')).clock },
  { name: 'scenario', load: async () => (await import('./scenario.ts')).scenario },
  { name: 'fixtures', load: async () => (await import('./fixtures.ts')).fixtures },
  { name: 'action', load: async () => (await import('./action.ts')).action },
  { name: 'behaviour', load: async () => (await import('./behaviour.ts')).behaviour },
  { name: 'keys', load: async () => (await import('./keys.ts')).keys },
  { name: 'records', load: async () => (await import('./records.ts')).records },
  { name: 'send', load: async () => (await import('./send.ts')).send },
  { name: 'endpoints', load: async () => (await import('./endpoints.ts')).endpoints },
  { name: 'trigger', load: async () => (await import('./trigger.ts')).trigger },
  { name: 'faults', load: async () => (await import('./faults.ts')).faults },
  { name: 'journal', load: async () => (await import('./journal.ts')).journal },
  { name: 'deliveries', load: async () => (await import('./deliveries.ts')).deliveries },
  { name: 'verify', load: async () => (await import('./verify.ts')).verify },
  {
    name: 'check',
    load: async () => (await import('../check/check-command-line.ts')).addCheckCommand,
  },
  {
    name: 'fidelity',
    load: async () => (await import('../fidelity/fidelity-command.ts')).addFidelityCommand,
  },
  { name: 'spec', load: async () => (await import('../specs/spec-command.ts')).addSpecCommand },
  {
    name: 'import',
    load: async () => (await import('../import/import-command-line.ts')).addImportCommand,
  },
  {
    name: 'data',
    load: async () => (await import('../data/data-command-line.ts')).addDataCommand,
  },
  { name: 'snapshot', load: async () => (await import('./snapshot.ts')).snapshot },
  { name: 'doctor', load: async () => (await import('./doctor.ts')).doctor },
  {
    name: 'completion',
    load: async () => (await import('./completion.ts')).addCompletionCommand,
  },
  {
    name: 'complete',
    isHidden: true,
    load: async () => (await import('./completion.ts')).addCompleteCommand,
  },
]
