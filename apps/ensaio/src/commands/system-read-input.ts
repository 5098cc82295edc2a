// The edge to files and to stdin.
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { text as readStream } from 'node:stream/consumers'
import { UsageError } from './command.ts'

/** Reads a file, or stdin where it is called `-`. @throws UsageError when it cannot be read */
export async function readInput(file: string): Promise<string> {
  try {
    return file === '-' ? await readStream(process.stdin) : await readFile(file, 'utf8')
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read: ${String(error)}. Give the path of a readable file, or - for stdin.`,
    )
  }
}

/** Reads a fixtures file, JSON or YAML, as the control plane takes it. @throws UsageError */
export async function readFixturesObject(file: string): Promise<Readonly<Record<string, unknown>>> {
  const { parse } = await import('yaml')
  const text = await readInput(file)
  let value: unknown
  try {
    value = parse(text)
  } catch (error) {
    throw new UsageError(`${file} is neither JSON nor YAML: ${String(error)}`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>> // an object, as was just seen
  throw new UsageError(`${file} holds no sections. Begin one with a service, such as conversica.`)
}

/** The mode of a new file that has credentials: it is for this user alone. */
export const PRIVATE_MODE = 0o600

/**
 * Writes a file.
 * @param mode that of a new file
 * @throws UsageError when it cannot be written
 */
export function writeOutput(file: string, text: string, mode?: number): Promise<void> {
  return orRefuse(file, writeFile(file, text, { mode }))
}

/** Writes credentials to the end of a file, which need not exist. @throws UsageError when it cannot be written */
export function appendCredentials(file: string, text: string): Promise<void> {
  return orRefuse(file, appendFile(file, text, { mode: PRIVATE_MODE }))
}

async function orRefuse(file: string, writing: Promise<void>): Promise<void> {
  try {
    await writing
  } catch (error) {
    throw new UsageError(
      `${file} cannot be written: ${String(error)}. Name a file in a folder that exists.`,
    )
  }
}
