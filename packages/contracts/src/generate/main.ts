// Writes packages/contracts/generated from specs/*.yaml; with --check it writes nothing and exits 1 where a file differs.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SpecError } from '../errors/spec-error.ts'
import { readSpecFiles } from '../spec/spec-files.ts'
import { emitLines } from './emit-lines.ts'
import { compareFiles, type Difference } from './compare-files.ts'
import { generateContract } from './generate-contract.ts'
import type { GeneratedFile } from './generated-file.ts'

const GENERATED = join(import.meta.dirname, '../../generated')

async function main(): Promise<void> {
  const wanted = await generateAll()
  const differences = compareFiles(wanted, await readGenerated())
  if (process.argv.includes('--check')) return report(differences)
  await apply(differences, wanted)
}

async function generateAll(): Promise<readonly GeneratedFile[]> {
  const specs = await readSpecFiles()
  const contracts = specs.map(({ service, text }) => generateContract(service, text))
  // Nobody records calls of the control plane, whose spec changes most often.
  const recorded = specs.filter(({ service }) => service !== 'control')
  return [...(await Promise.all(contracts)).flat(), emitLines(recorded)]
}

async function readGenerated(): Promise<ReadonlyMap<string, string>> {
  await mkdir(GENERATED, { recursive: true })
  const entries = await readdir(GENERATED, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const contents = files.map(
    async (file) =>
      [
        file.slice(GENERATED.length + 1).replaceAll('\\', '/'),
        await readFile(file, 'utf8'),
      ] as const,
  )
  return new Map(await Promise.all(contents))
}

function report(differences: readonly Difference[]): void {
  for (const { path, kind } of differences)
    console.error(`packages/contracts/generated/${path} is ${kind}: run npx -y pnpm@12 generate.`)
  process.exitCode = differences.length === 0 ? 0 : 1
}

async function apply(
  differences: readonly Difference[],
  wanted: readonly GeneratedFile[],
): Promise<void> {
  const contents = new Map(wanted.map(({ path, content }) => [path, content]))
  for (const { path, kind } of differences) {
    const file = join(GENERATED, path)
    const content = contents.get(path)
    if (content === undefined) await rm(file)
    else await mkdir(dirname(file), { recursive: true }).then(() => writeFile(file, content))
    console.log(
      `${kind === 'superfluous' ? 'removed' : 'wrote'} packages/contracts/generated/${path}`,
    )
  }
}

try {
  await main()
} catch (error) {
  // A broken spec is the user's to mend: its text says all; anything else keeps its stack.
  console.error(error instanceof SpecError ? error.message : error)
  process.exitCode = 1
}
