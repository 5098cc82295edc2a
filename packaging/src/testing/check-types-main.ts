// Prints what is wrong with the types of packed packages, as JSON. It is a program of its own because vitest resolves by the
// condition `development`, under which the checker hands out TypeScript that no Node reads below node_modules.
import { readFileSync } from 'node:fs'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import type { Problem } from '@arethetypeswrong/core'

// The packages are ES modules only: how Node 10 and `require` would find them does not matter.
const isOfModules = (problem: Problem): boolean =>
  !('resolutionKind' in problem && /^node10$|-cjs$/.test(problem.resolutionKind))

const problems: unknown[] = []
for (const file of process.argv.slice(2)) {
  const result = await checkPackage(createPackageFromTarballData(readFileSync(file)))
  if (result.types === false) problems.push(`${file} has no types`)
  else problems.push(...result.problems.filter(isOfModules))
}
console.log(JSON.stringify(problems))
