import type { GeneratedFile } from './generated-file.ts'

/** The difference between a generated file and the one on disk. */
export interface Difference {
  readonly path: string
  readonly kind: 'stale' | 'missing' | 'superfluous'
}

/** Returns the differences from the files on disk, sorted by path. */
export function compareFiles(
  wanted: readonly GeneratedFile[],
  present: ReadonlyMap<string, string>,
): readonly Difference[] {
  const wantedPaths = new Set(wanted.map(({ path }) => path))
  const differences = [
    ...wanted.flatMap((file) => compareFile(file, present.get(file.path))),
    ...[...present.keys()]
      .filter((path) => !wantedPaths.has(path))
      .map((path): Difference => ({ path, kind: 'superfluous' })),
  ]
  return differences.sort((left, right) => (left.path < right.path ? -1 : 1))
}

function compareFile(
  { path, content }: GeneratedFile,
  present: string | undefined,
): readonly Difference[] {
  if (present === undefined) return [{ path, kind: 'missing' }]
  return present === content ? [] : [{ path, kind: 'stale' }]
}
