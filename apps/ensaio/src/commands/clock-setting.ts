import type { Schemas } from '@ensaio/contracts/control'
import { parseClock } from '../settings/parse-texts.ts'
import { UsageError } from './command.ts'

/** Reads the mode of a clock, as `start` takes it, and its instant. @throws UsageError */
export function toClockSetting(mode: string, at: string | undefined): Schemas['ClockSetting'] {
  const { kind, ...rest } = parseClock(mode)
  const { factor } = { factor: undefined, ...rest }
  if (Number.isNaN(factor))
    throw new UsageError(
      `"${mode}" is not a mode of the clock. Give real, frozen or a speed such as 60x.`,
    )
  return { mode: kind, ...(factor !== undefined && { factor }), ...(at !== undefined && { at }) }
}
