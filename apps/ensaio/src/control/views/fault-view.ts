import type { Schemas } from '@ensaio/contracts/control'
import type { FaultStatus } from '@ensaio/mock-kit'

export function toFaultView({ rule, matched, hits }: FaultStatus): Schemas['FaultRule'] {
  return { ...rule, matched, hits }
}
