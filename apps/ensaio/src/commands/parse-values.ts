import { UsageError } from './command.ts'

/** Reads a seed. @throws UsageError */
export function parseSeed(text: string): number {
  return parseWhole('--seed', text)
}

/** Reads a whole number. @throws UsageError naming the flag */
export function parseWhole(flag: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new UsageError(`${flag} "${text}" is not a whole number. Give one such as 7.`)
}

/** Reads `on` or `off`. @throws UsageError naming the flag */
export function parseSwitch(flag: string, text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on'
  throw new UsageError(`${flag} "${text}" is not a switch. Give on or off.`)
}

/** Reads a JSON object. @throws UsageError naming where it stands */
export function parseObject(where: string, text: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UsageError(
      `${where} is not JSON: ${String(error)}. Quote it for the shell, or give - to read it from stdin.`,
    )
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>> // an object, as was just seen
  throw new UsageError(`${where} is not a JSON object. Give one such as {"name":"value"}.`)
}
