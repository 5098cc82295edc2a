import type { PactFile } from './pact-file.ts'

/**
 * Finds flaws that Pact does not report: interactions that were lost because a second one of the same name replaced them,
 * interactions that may fail because they are marked as pending, and interactions without a provider state, which begin in
 * the state that the one before has left.
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
