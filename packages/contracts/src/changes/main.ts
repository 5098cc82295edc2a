// Prints what has changed in the specs since a commit: `npx -y pnpm@12 specs:compare [commit]`. Exits 1 where something breaks.
import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process'
import { parseSpec } from '../spec/parse-spec.ts'
import { readSpecFiles, SPECS_FOLDER } from '../spec/spec-files.ts'
import { compareSpecs, type SpecChange } from './compare-specs.ts'

const [commit = 'origin/main'] = process.argv.slice(2)

function readOld(service: string): string | undefined {
  try {
    const options: ExecFileSyncOptionsWithStringEncoding = {
      cwd: SPECS_FOLDER,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }
    return execFileSync('git', ['show', `${commit}:./${service}.yaml`], options)
  } catch {
    return undefined
  }
}

function isCommit(): boolean {
  try {
    execFileSync('git', ['rev-parse', '--verify', `${commit}^{commit}`], {
      cwd: SPECS_FOLDER,
      stdio: 'ignore',
    })
    return true
  } catch {
    return false
  }
}

function print(service: string, changes: readonly SpecChange[]): void {
  for (const { severity, place, what } of changes)
    console.log(`${severity.padEnd(10)}  ${service}  ${place}: ${what}`)
}

if (isCommit()) {
  let isBroken = false
  for (const { service, text } of await readSpecFiles()) {
    const old = readOld(service)
    const changes =
      old === undefined ? [] : compareSpecs(parseSpec(service, old), parseSpec(service, text))
    print(service, changes)
    isBroken ||= changes.some(({ severity }) => severity === 'breaking')
  }
  process.exitCode = isBroken ? 1 : 0
} else {
  console.error(
    `Failed to compare the specs: ${commit} is not a commit here. Give one: npx -y pnpm@12 specs:compare HEAD~1`,
  )
  process.exitCode = 2
}
