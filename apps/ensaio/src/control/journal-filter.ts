import type { Schemas } from '@ensaio/contracts/control'
import type { JournalEntry, Sandbox } from '@ensaio/mock-kit'
import { checkFilter } from './find.ts'

/** Which entries are wanted: those that fit every given key. */
export interface JournalFilter {
  readonly service?: string
  readonly kind?: Schemas['JournalKind']
  readonly operationId?: string
}

/** @throws UnknownNameError where the filter names a service or operation that is not there */
export function checkJournalFilter(
  sandbox: Sandbox,
  { service, operationId }: JournalFilter,
): void {
  const { mocks } = sandbox
  checkFilter(
    'service',
    service,
    mocks.map((mock) => mock.service),
  )
  checkFilter(
    'operation',
    operationId,
    mocks.flatMap((mock) => Object.keys(mock.contract.operations)),
  )
}

export function isWanted(
  entry: JournalEntry,
  { service, kind, operationId }: JournalFilter,
): boolean {
  return (
    (service ?? entry.service) === entry.service &&
    (kind ?? entry.kind) === entry.kind &&
    (operationId === undefined || (entry.kind === 'request' && entry.operationId === operationId))
  )
}
