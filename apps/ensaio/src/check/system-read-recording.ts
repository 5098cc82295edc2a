import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OptionsError } from '../errors/options-error.ts'
import { readOwnSpec } from '../specs/system-own-specs.ts'
import { RecordingError } from './recording-error.ts'

/** Reads a file of recorded calls. @throws RecordingError */
export function readRecording(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new RecordingError(file, String(error), 'Give the path of a readable file.')
  }
}

/** The folder in which specs are looked for where none is named. */
const SPECS_FOLDER = 'specs'

/** Reads a spec file: in the folder, or, where none is named, in `specs`, or else the program's own. @throws OptionsError */
export function readSpec(named: string | undefined, name: string): string {
  const folder = named ?? SPECS_FOLDER
  const file = join(folder, name)
  if (named === undefined && !existsSync(file)) return readOwnSpec(name.replace(/\.yaml$/, ''))
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new OptionsError('check', [
      `--specs ${folder}: ${file} cannot be read: ${String(error)}. Give a folder that ensaio spec --out has written, or the one of a clone.`,
    ])
  }
}
