import type { PactFile } from './pact-file.ts'

/**
 * What Pact itself keeps quiet about: interactions that were lost, since a second one of the same name takes the place of
 * the first; those that may fail, being marked pending; and those that begin in whatever state the one before has left.
 */
export function findPactFlaws(
  { interactions }: PactFile,
  declared: readonly { readonly description: string }[],
): readonly string[] {
  const names = declared.map(({ description }) => description)
  const written = interactions.map(({ description }) => description)
  return [
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `"${name}" is declared twice`),
    ...names
      .filter((name) => !written.includes(name))
      .map((name) => `"${name}" is declared, but was not written`),
    ...written
      .filter((name) => !names.includes(name))
      .map((name) => `"${name}" was written, but is not declared`),
    ...interactions
      .filter(({ pending }) => pending)
      .map(({ description }) => `"${description}" may fail`),
    ...interactions
      .filter(({ providerStates = [] }) => providerStates[0]?.name !== 'the scenario')
      .map(({ description }) => `"${description}" begins with no scenario`),
  ]
}

/** The name of every state that the interactions begin in, sorted. */
export function findStateNames({ interactions }: PactFile): readonly string[] {
  const names = interactions.flatMap(({ providerStates = [] }) =>
    providerStates.map(({ name }) => name),
  )
  return [...new Set(names)].sort()
}
