// The variables by which a command finds the sandbox.
import { didYouMean } from '@ensaio/mock-kit'
import type { Environment } from '../config.ts'
import type { StartReport } from '../start-report.ts'

/** A variable of the user's own: its value may name facts of the sandbox in braces, such as `{zenvia-chat.url}`. */
export interface VariableTemplate {
  readonly name: string
  readonly template: string
}

export type Variables = Readonly<Record<string, string>>

interface ChildEnvironment {
  readonly variables: Variables
  /** The templates that name no fact. */
  readonly problems: readonly string[]
}

/** Returns the variables by which a command finds the sandbox and trusts it. The environment says what it trusts otherwise. */
export async function toChildEnvironment(
  report: StartReport,
  templates: readonly VariableTemplate[],
  env: Environment,
): Promise<ChildEnvironment> {
  const facts = factsOf(report)
  const own = [...facts].map(([fact, value]) => [toVariable(fact), value])
  const problems: string[] = []
  const filled = templates.map(({ name, template }) => {
    const value = template.replaceAll(/\{([^{}]+)\}/g, (whole, fact: string) => {
      const found = facts.get(fact)
      if (found === undefined) {
        problems.push(
          `--env ${name}: the sandbox has no ${fact}. ${didYouMean(fact, [...facts.keys()])}`,
        )
      }
      return found ?? whole
    })
    return [name, value]
  })
  const trust = await trustOf(report, env)
  return { variables: { ...trust, ...Object.fromEntries([...own, ...filled]) }, problems }
}

/** Names the authority to the libraries of a command, where the sandbox has TLS. */
async function trustOf({ caFile }: StartReport, env: Environment): Promise<Variables> {
  if (caFile === undefined) return {}
  const { toTrustVariables } = await import('./system-trust-variables.ts')
  return toTrustVariables(caFile, env)
}

/** The facts by the names that templates use: `zenvia-chat.url`, `conversica.password`. */
function factsOf(report: StartReport): Map<string, string> {
  const { control, controlToken, caFile, sandbox, services } = report
  return new Map([
    ['control.url', control],
    ...(controlToken === undefined ? [] : ([['control.token', controlToken]] as const)),
    ...(caFile === undefined ? [] : ([['ca.file', caFile]] as const)),
    ['sandbox', sandbox.name],
    ...services.flatMap(({ service, baseUrl, credentials }) => [
      [`${service}.url`, baseUrl] as const,
      ...Object.entries(credentials).map(([key, value]) => [`${service}.${key}`, value] as const),
    ]),
  ])
}

/** `zenvia-conversion.api-key` -> `ENSAIO_ZENVIA_CONVERSION_API_KEY`. */
function toVariable(fact: string): string {
  const words = fact.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).replaceAll(/[^A-Za-z]/g, '_')
  return `ENSAIO_${words}`.toUpperCase()
}
