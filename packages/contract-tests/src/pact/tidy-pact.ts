import type { PactFile } from './pact-file.ts'

/** The pact without the versions of the tools that wrote it: an upgrade changes no expectation. */
export function tidyPact(pact: PactFile): PactFile {
  const { pactSpecification } = pact.metadata
  return { ...pact, metadata: { pactSpecification } }
}
