import { spawnSync } from 'node:child_process'
import { ROOT } from './workspace.ts'

/** The parts of oxlint's report that are read. */
interface LintReport {
  readonly diagnostics: readonly { readonly message: string; readonly filename: string }[]
  readonly number_of_files: number
}

/** Returns the functions outside of tests that are longer than tools/long-functions.oxlintrc.json allows. */
export function listLongFunctions(): readonly string[] {
  const options = ['--config', 'tools/long-functions.oxlintrc.json', '--format', 'json']
  const ignored = ['**/*.test.ts', '**/generated/**'].flatMap((files) => [
    '--ignore-pattern',
    files,
  ])
  const { stdout } = spawnSync('oxlint', [...options, ...ignored], { cwd: ROOT, encoding: 'utf8' })
  const { diagnostics, number_of_files: files } = JSON.parse(stdout) as LintReport // oxlint's own format
  if (files === 0) throw new Error('Failed to measure functions: oxlint found no file.')
  return diagnostics.map(
    ({ message, filename }) => /function `(\w+)`/.exec(message)?.[1] ?? `${filename}: ${message}`,
  )
}
