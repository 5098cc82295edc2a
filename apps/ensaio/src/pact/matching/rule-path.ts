// The paths of matching rules: `$.data[*].id`, `$['a b'].*`.

/** The steps of a path: keys, indices, and `*` for either. */
export type RulePath = readonly (string | number)[]

/** Names, `*`, indices and quoted names, one after the other. */
const STEP = /\.?([^.[\]]+)|\[(\d+|\*)\]|\[(["'])(.*?)\3\]/g

/** Reads a path; the first step is `$`. */
export function parseRulePath(text: string): RulePath {
  const steps: (string | number)[] = []
  for (const [, name, index, , quoted] of text.matchAll(STEP)) {
    if (quoted !== undefined) steps.push(quoted)
    else if (index !== undefined) steps.push(index === '*' ? '*' : Number(index))
    else if (name !== undefined) steps.push(name)
  }
  return steps[0] === '$' ? steps : ['$', ...steps]
}

/**
 * Weighs how well a rule's path fits a place: 0 where it does not. A rule holds for everything below its path, unless
 * something below has a rule of its own.
 */
export function weighPath(rule: RulePath, place: RulePath): number {
  if (rule.length > place.length) return 0
  const product = rule.reduce<number>((weight, step, index) => {
    const here = place[index]
    if (step === here || String(step) === String(here)) return weight * 2
    return step === '*' ? weight : 0
  }, 1)
  return product * rule.length
}

/** Writes a place as the rules do. */
export function describePath(place: RulePath): string {
  return place
    .map((step) => {
      if (step === '$') return '$'
      if (typeof step === 'number') return `[${step}]`
      return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `['${step}']`
    })
    .join('')
}
