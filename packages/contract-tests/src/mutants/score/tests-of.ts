import { dirname, join } from 'node:path/posix'
import ts from 'typescript'

/** The sources of a package: their text by their path below `src/`. */
export type Sources = ReadonlyMap<string, string>

/** Tells which tests run a source. */
export interface TestFinder {
  /** Lists the test files that load a source, those nearest to it first. */
  readonly testsOf: (file: string) => readonly string[]
}

/** Finds the tests of sources by what the files import, types apart. */
export function createTestFinder(sources: Sources): TestFinder {
  const importers = Map.groupBy(
    [...sources].flatMap(([file, text]) =>
      importsOf(text).map((name) => ({ file, imported: join(dirname(file), name) })),
    ),
    ({ imported }) => imported,
  )

  return {
    testsOf: (file) => {
      const steps = new Map([[file, 0]])
      // A map that grows is walked to its end, which makes this a breadth-first search.
      for (const [reached, step] of steps)
        for (const { file: importer } of importers.get(reached) ?? [])
          if (!steps.has(importer)) steps.set(importer, step + 1)
      return [...steps.keys()]
        .filter((name) => name.endsWith('.test.ts'))
        .map((test) => ({ test, rank: [ownership(test, file), steps.get(test) ?? 0] as const }))
        .sort((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1])
        .map(({ test }) => test)
    },
  }
}

/** Returns 0 for the test of the file itself, 1 for those of its folder, 2 for others. */
function ownership(test: string, file: string): number {
  if (test === file.replace(/\.ts$/, '.test.ts')) return 0
  return dirname(test) === dirname(file) ? 1 : 2
}

function importsOf(text: string): readonly string[] {
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    const name = importedBy(node)
    if (name?.startsWith('.')) names.push(name)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('', text, ts.ScriptTarget.Latest))
  return names
}

function importedBy(node: ts.Node): string | undefined {
  const name =
    (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) ||
    (ts.isExportDeclaration(node) && !node.isTypeOnly)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : undefined
  return name !== undefined && ts.isStringLiteral(name) ? name.text : undefined
}
