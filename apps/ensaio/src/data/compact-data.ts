import { runAtOnce, systemNow } from '@ensaio/mock-kit'
import { listSandboxes, openDirectory, sandboxPath } from './system-directory.ts'
import { openLogFile } from './system-log-file.ts'

/**
 * Writes the logs of a directory anew, as short as they can be.
 * @throws DataError where a process has it open, or a log is not whole
 */
export async function compactData(
  directory: string,
  warn: (text: string) => void,
): Promise<string> {
  const lock = openDirectory(directory, systemNow())
  const lines: string[] = []
  try {
    for (const sandbox of listSandboxes(directory)) {
      const log = openLogFile({ path: sandboxPath(directory, sandbox), isDurable: false, warn })
      const before = log.bytes
      if (log.state !== undefined) runAtOnce(log.beginAnew(log.state.checkpoint()))
      lines.push(`${sandbox}: ${before} bytes before, ${log.bytes} now`)
      await log.close()
    }
  } finally {
    lock.release()
  }
  return `${lines.join('\n')}\n`
}
