import type { Schemas } from '@ensaio/contracts/control'
import type { Sandbox } from '@ensaio/mock-kit'
import { toIso } from '../instant.ts'

export function toClockView({ clock }: Pick<Sandbox, 'clock'>): Schemas['Clock'] {
  const { mode } = clock
  return {
    mode: mode.kind,
    ...(mode.kind === 'scaled' && { factor: mode.factor }),
    now: toIso(clock.now()),
  }
}
