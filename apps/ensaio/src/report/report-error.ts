import { EnsaioError } from '../errors/ensaio-error.ts'

/** A file that a command was to leave behind could not be written. */
export class ReportError extends EnsaioError {
  override readonly name = 'ReportError'
  readonly code = 'REPORT_NOT_WRITTEN'

  constructor(flag: string, file: string, cause: unknown) {
    super(`Failed to write ${flag} ${file}: ${String(cause)}. Name a file in a folder that exists.`)
    this.cause = cause
  }
}
