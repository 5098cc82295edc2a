import type { PackedPackage } from './system-pack.ts'

/** Returns the sizes as a Markdown table, largest first. */
export function toSizeTable(
  packed: readonly PackedPackage[],
  dependenciesOf: (name: string) => readonly string[],
): string {
  const rows = packed
    .toSorted((one, other) => other.size - one.size)
    .map(({ name, size }) => {
      const dependencies = dependenciesOf(name)
      const listed = dependencies.length === 0 ? 'none' : dependencies.join(', ')
      return `| ${name} | ${(size / 1_000).toFixed(0)} | ${listed} |\n`
    })
  return `| package | packed, kB | dependencies |\n|---|---:|---|\n${rows.join('')}`
}
