import { readFileSync } from 'node:fs'
import { RecordingError } from './recording-error.ts'

/** Reads a file of recorded calls. @throws RecordingError */
export function readRecording(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new RecordingError(file, String(error), 'Give the path of a readable file.')
  }
}
