import { readFileSync } from 'node:fs'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { SettingsError } from '../errors/settings-error.ts'
import type { SandboxControl } from '../sandbox-control.ts'
import type { Expectations } from '../verify/expectations.ts'

/** Reads the file of `--expect`, and checks it before the command runs. @throws SettingsError */
export function readExpectations(file: string, control: SandboxControl): Expectations {
  try {
    const expectations = JSON.parse(readFileSync(file, 'utf8')) as Expectations
    control.verify(expectations) // refuses what it does not know; nothing has happened yet
    return expectations
  } catch (error) {
    const why = error instanceof ControlRefusalError ? error.message : `${String(error)}.`
    throw new SettingsError([
      `--expect "${file}": ${why} Give a JSON file as ensaio verify takes it.`,
    ])
  }
}
