import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ROOT } from '../publishable.ts'

/** The declarations of all sources, made by one run of the compiler. */
export interface Declarations extends Disposable {
  /** The compiler's complaints about the sources, such as of a use of what the oldest Node has not got; empty for none. */
  readonly complaints: string
  /** Returns the declaration of a source, or the reason why there is none. */
  emit(code: string, path: string): { readonly code: string } | { readonly error: string }
}

/**
 * Compiles the declarations of the whole workspace, and checks its sources on the way: a run for each package, or one for the check
 * alone, would take as long as this one.
 */
export function compileDeclarations(): Declarations {
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-declarations-'))
  const project = join(import.meta.dirname, '../../tsconfig.declarations.json')
  // Each of several checkers would infer the same types anew.
  const words = ['-p', project, '--checkers', '1', '--outDir', folder]
  const { error, stdout } = spawnSync('tsc', words, { encoding: 'utf8' })
  if (error !== undefined) throw error
  return {
    complaints: stdout,
    emit: (_, path) => {
      const file = join(folder, relative(ROOT, path).replace(/\.ts$/, '.d.ts'))
      if (existsSync(file)) return { code: readFileSync(file, 'utf8') }
      return {
        error: `Failed to find the declaration of ${path}: the compiler made none. Add it to ${project}.`,
      }
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  }
}
