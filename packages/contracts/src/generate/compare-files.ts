import type { GeneratedFile } from './generated-file.ts'

/** How one generated file differs from what stands on disk. */
export interface Difference {
  readonly path: string
  readonly kind: 'stale' | 'missing' | 'superfluous'
}

/** What has to change on disk, sorted by path. */
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
