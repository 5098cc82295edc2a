import type { GivenSettings } from './resolve-settings.ts'

const NAMES = ['scenario', 'seed', 'clock', 'at', 'fixtures'] as const

/** The settings of a beginning that were given, as messages name them: `--seed "7"`. A sandbox that comes back passes them over. */
export type StartLabels = Readonly<Partial<Record<(typeof NAMES)[number], string>>>

export function toStartLabels(given: GivenSettings): StartLabels {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const setting = given[name]
      return setting === undefined ? [] : [[name, setting.label]]
    }),
  )
}
