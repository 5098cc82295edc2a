import { writeFileSync } from 'node:fs'
import { ReportError } from './report-error.ts'

/** Writes a file that a flag names. @throws ReportError */
export function writeReport(flag: string, file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new ReportError(flag, file, error)
  }
}
