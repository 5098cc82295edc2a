// Runs a command on a running sandbox.
import { ControlError, createControlClient } from '@ensaio/control-client'
import type { CliResult } from '../cli.ts'
import { UsageError } from './command.ts'
import type { AnyCommand, CliProcess } from './command.ts'
import { EXIT_CODES } from './exit-codes.ts'
import { overHttp } from './system-transport.ts'

/** The address of the control plane, unless somebody moves it. */
export const CONTROL_URL = 'http://127.0.0.1:4400'

/** The arguments and flags of a call, as they were parsed. */
interface ParsedWords {
  readonly args: Parameters<AnyCommand['run']>[1]
  readonly flags: Parameters<AnyCommand['run']>[2]
}

/** Carries out a call, and returns what is to be printed. */
export async function runCommand(
  command: AnyCommand,
  { args, flags }: ParsedWords,
  { env, terminal: { paint, print, progress, surroundings } }: CliProcess,
): Promise<CliResult> {
  const { control: url, controlToken, caFile, sandbox, json = false, ...own } = flags
  const controlUrl = textOf(url, env['ENSAIO_CONTROL_URL']) ?? CONTROL_URL
  const token = textOf(controlToken, env['ENSAIO_CONTROL_TOKEN'])
  try {
    if (!URL.canParse(controlUrl))
      throw new UsageError(
        `"${controlUrl}" is not an address. Give one such as ${CONTROL_URL} by --control or ENSAIO_CONTROL_URL.`,
      )
    const authority = textOf(caFile, env['ENSAIO_CA_FILE'])
    // Who set NODE_EXTRA_CA_CERTS has done so from the start of the process on.
    if (authority !== undefined && authority !== env['NODE_EXTRA_CA_CERTS'])
      (await import('./system-trust.ts')).trust(authority)
    const {
      data,
      text,
      exitCode = EXIT_CODES.done.code,
    } = await command.run(
      {
        control: createControlClient({ baseUrl: controlUrl, token, transport: overHttp }),
        controlUrl,
        path: { sandbox: textOf(sandbox, env['ENSAIO_SANDBOX']) ?? 'main' },
        env,
        json: json === true,
        paint,
        print,
        progress,
        surroundings,
      },
      args,
      own,
    )
    const shown = json === true && data !== undefined ? `${JSON.stringify(data)}\n` : text
    return { kind: 'done', text: shown, exitCode }
  } catch (error) {
    if (error instanceof ControlError) return toFailure(error, controlUrl)
    throw error
  }
}

/** Many CI systems set a variable to an empty text where they mean that it is not set. */
function textOf(flag: string | true | undefined, variable: string | undefined): string | undefined {
  return typeof flag === 'string' ? flag : variable || undefined
}

function toFailure(error: ControlError, controlUrl: string): CliResult {
  const { code, message, details } = error
  if (code === 'CONTROL_UNREACHABLE') {
    const why = isOfCertificate(error)
      ? 'its certificate is not trusted. Give the CA file that ensaio start --tls printed by --ca-file or ENSAIO_CA_FILE.'
      : 'nothing answers there. Start one with ensaio start, or give its address by --control or ENSAIO_CONTROL_URL.'
    const text = `Failed to reach the sandbox at ${controlUrl}: ${why}\n`
    return { kind: 'failed', text, exitCode: EXIT_CODES.unreachable.code }
  }
  const untold = details.filter((detail) => details.length > 1 && !message.includes(detail))
  const list = untold.map((detail) => `\n  - ${detail}`).join('')
  return { kind: 'failed', text: `${message}${list}\n`, exitCode: EXIT_CODES.failed.code }
}

/** Tells whether a certificate kept the connection from being made. */
function isOfCertificate({ cause }: Error): boolean {
  return cause instanceof Error && 'code' in cause && /CERT|SIGNATURE/.test(String(cause.code))
}
