// The edge to the process of the command.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import type { ExecOptions } from './exec-options.ts'
import type { Variables } from './child-environment.ts'
import type { StopSignals } from '../system-stop-signals.ts'
import type { CommandEnd } from './outcome.ts'

/** The time after which a missing parent is noticed. */
const PARENT_CHECK_MS = 500

/**
 * Runs the command without a shell, with this process's input and output, and waits for its end. Signals are passed on. The
 * command ends with this process, and with the parent of this process.
 */
export async function runCommand(
  { command, args }: Pick<ExecOptions, 'command' | 'args'>,
  variables: Variables,
  signals: Pick<StopSignals, 'passTo'>,
): Promise<CommandEnd> {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...variables } })
  const letGo = holdTogether(child, signals)
  try {
    return await endOf(child)
  } finally {
    letGo()
  }
}

function endOf(child: ChildProcess): Promise<CommandEnd> {
  return new Promise((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ kind: 'not run', why: error.message, isMissing: error.code === 'ENOENT' }),
    )
    child.once('exit', (code, signal) => {
      if (signal !== null) resolve({ kind: 'killed', signal })
      else resolve({ kind: 'exited', code: code ?? 0 })
    })
  })
}

/** Returns the function that undoes it. */
function holdTogether(child: ChildProcess, { passTo }: Pick<StopSignals, 'passTo'>): () => void {
  const letGo = passTo((signal) => {
    // A terminal sends it to the command as well.
    if (signal === 'SIGINT' && process.stdin.isTTY) return
    child.kill(signal)
  })
  const kill = (): void => void child.kill('SIGKILL')
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, PARENT_CHECK_MS)
  process.once('exit', kill)
  return () => {
    clearInterval(watch)
    letGo()
    process.off('exit', kill)
  }
}
