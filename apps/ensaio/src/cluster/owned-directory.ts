import { createSandboxDirectory } from '@ensaio/mock-kit'
import type { OpenDirectory, Sandbox } from '@ensaio/mock-kit'

/** The sandboxes of a node, among which `main` may be missing: the stand-in is in its place then, and in no list. */
export function createOwnedDirectory(standIn: Sandbox): OpenDirectory {
  const directory = createSandboxDirectory(standIn)
  directory.remove(standIn.name)
  return Object.defineProperty(directory, 'main', {
    get: () => directory.find(standIn.name) ?? standIn,
  })
}
