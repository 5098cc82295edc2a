import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OptionsError } from '../errors/options-error.ts'
import { RecordingError } from './recording-error.ts'

/** Reads a file of recorded calls. @throws RecordingError */
export function readRecording(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new RecordingError(file, String(error), 'Give the path of a readable file.')
  }
}

/** Reads a spec file. @throws OptionsError */
export function readSpec(folder: string, name: string): string {
  const file = join(folder, name)
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new OptionsError('check', [
      `--specs ${folder}: ${file} cannot be read: ${String(error)}. Give the folder of the specs, as a clone of Ensaio has it.`,
    ])
  }
}
