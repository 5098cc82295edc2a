import { createJournalRoom, createRecordRoom, createTally } from '@ensaio/mock-kit'
import type { MemoryRoom, Tally } from '@ensaio/mock-kit'
import type { MetricFamily } from './metric-family.ts'

/** The things that all sandboxes of a process share, and in which they count. */
export interface Meters {
  /** The memory for records. */
  readonly room: MemoryRoom
  readonly journal: {
    /** The memory for journals. */
    readonly room: MemoryRoom
    readonly tally: Tally
  }
}

/** Creates the meters of a process. */
export function createMeters(): Meters {
  return {
    room: createRecordRoom(),
    journal: { room: createJournalRoom(), tally: createTally() },
  }
}

/** A part of the process that has metrics of its own, and without which the process is not ready. */
export interface MonitoredPart {
  metrics(): readonly MetricFamily[]
  /** Says why the process should be sent no requests now: "it drains. Send them to another node."; `undefined` where it should. */
  whyUnready(): string | undefined
}
