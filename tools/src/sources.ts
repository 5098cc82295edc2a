import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './workspace.ts'

/** One TypeScript file that people write. */
export interface Source {
  /** From the root, with forward slashes. */
  readonly path: string
  readonly text: string
  /** The text without its comments. */
  readonly code: string
  readonly isTest: boolean
  /** The module specifiers that it imports, as written. */
  readonly imports: readonly string[]
}

/** Every TypeScript file of the workspace that is not generated. */
export function listSources(): readonly Source[] {
  return listFiles()
    .filter((path) => /\.tsx?$/.test(path) && !/(?:^|\/)generated\//.test(path))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      const isTest = /\.test(?:-d)?\.ts$|\/testing\/|\/fake-|\.config\.ts$/.test(path)
      const code = text.replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '')
      return { path, text, code, isTest, imports: importsOf(code) }
    })
}

/** Every file that git tracks or would track, from the root, but for those that were deleted. */
export function listFiles(): readonly string[] {
  const git = (...options: readonly string[]): readonly string[] =>
    execFileSync('git', ['ls-files', '-z', ...options], { cwd: ROOT, encoding: 'utf8' })
      .split('\0')
      .filter((path) => path !== '')
  const deleted = new Set(git('--deleted'))
  return git('--cached', '--others', '--exclude-standard').filter((path) => !deleted.has(path))
}

function importsOf(code: string): readonly string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport\(?)\s*'([^']+)'/g)].map(([, name = '']) => name)
}
