/** Everything that can be set, under one name whether it comes from a flag, the environment or a program. */
export const SETTING_NAMES = [
  'only',
  'scenario',
  'seed',
  'clock',
  'at',
  'portBase',
  'host',
  'allowCallbacks',
] as const

export type SettingName = (typeof SETTING_NAMES)[number]

/** A setting as it was given. */
export interface RawSetting {
  /** How whoever gave it calls it: `--seed`, `ENSAIO_SEED`, `seed`. */
  readonly name: string
  readonly text: string
}

/** Settings as they were given; those that are absent take their defaults. */
export type RawSettings = { readonly [Name in SettingName]?: RawSetting }
