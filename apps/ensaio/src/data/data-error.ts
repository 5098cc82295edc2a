import { EnsaioError } from '../errors/ensaio-error.ts'

/** A directory with data cannot be used as it is. Nothing in it has changed. */
export class DataError extends EnsaioError {
  override readonly name = 'DataError'
  readonly code = 'DATA_UNUSABLE'

  /**
   * @param what the attempt, with the path: `open .ensaio`
   * @param why the reason and the remedy, as sentences
   */
  constructor(what: string, why: string, options?: ErrorOptions) {
    super(`Failed to ${what}: ${why}`, options)
  }
}

/** The remedies of the system's refusals, by code. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some space; the sandbox goes on by itself then.',
  EDQUOT: 'The quota is used up. Free some space; the sandbox goes on by itself then.',
  EACCES: 'This user may not do that there. Change the permissions of the directory.',
  EPERM: 'This user may not do that there. Change the permissions of the directory.',
  EROFS: 'The file system can only be read. Choose another directory.',
  ENOENT: 'It is not there. Was it moved or deleted?',
  EIO: 'The disk reports an error. Copy the directory to another one.',
}

/** Returns the reason and the remedy of a refusal of the system. */
export function reasonOf(error: unknown): string {
  const { code, message } = (error ?? {}) as { readonly code?: string; readonly message?: string } // Node's errors carry both
  return `${message ?? String(error)}. ${REMEDIES[code ?? ''] ?? 'Check the directory and retry.'}`
}
