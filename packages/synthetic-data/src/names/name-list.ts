/** Names with their weights. A list is written as `Maria:11694 Ana:3080`; a plus sign stands for a space within a name. */
export type NameList = readonly (readonly [name: string, weight: number])[]

/** Reads a list of names with weights. @throws TypeError for an entry without a weight */
export function parseNames(text: string): NameList {
  return text
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [name = '', weight] = entry.split(':')
      if (!(Number(weight) > 0)) {
        throw new TypeError(
          `Failed to read a list of names: "${entry}" has no weight. Write it as Name:weight.`,
        )
      }
      return [name.replaceAll('+', ' '), Number(weight)] as const
    })
}

/** Two ranks of a published list and their counts; those between follow a power law. */
export type RankedCounts = readonly (readonly [rank: number, count: number])[]

/**
 * Gives names in the order of a published rank their counts: those that are known, and between them the power law that
 * frequencies of names follow.
 */
export function rankNames(text: string, known: RankedCounts): NameList {
  return text
    .trim()
    .split(/\s+/)
    .map((name, index) => [name.replaceAll('+', ' '), countAt(index + 1, known)] as const)
}

function countAt(rank: number, known: RankedCounts): number {
  const next = known.findIndex(([one]) => one >= rank)
  const [upper, lower] = next > 0 ? [known[next - 1], known[next]] : [known.at(-2), known.at(-1)]
  if (next === 0) return known[0]?.[1] ?? 1
  if (upper === undefined || lower === undefined) return 1
  const slope = Math.log(lower[1] / upper[1]) / Math.log(lower[0] / upper[0])
  return upper[1] * (rank / upper[0]) ** slope
}
