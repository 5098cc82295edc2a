import type { SeededRandom } from '../simulation/seeded-random.ts'
import type { Template } from './subject.ts'

/** Returns the value of a name in braces. */
export type ValueOf = (name: string) => string

/** Chooses among the alternatives of a template, from the outside in, and fills in the values. */
export function expandTemplate(template: Template, random: SeededRandom, valueOf: ValueOf): string {
  let position = 0
  /** Reads up to the end of an alternative. Alternatives that are not chosen are read as well, without values. */
  const read = (isChosen: boolean): string => {
    let text = ''
    while (position < template.length) {
      const start = position
      position = nextSign(template, start)
      text += template.slice(start, position)
      const sign = template[position]
      if (sign === undefined || sign === '|' || sign === ']') return text
      position += 1
      text += sign === '[' ? readAlternatives(isChosen) : readValue(isChosen)
    }
    return text
  }
  const readAlternatives = (isChosen: boolean): string => {
    const chosen = random.below(alternativesFrom(template, position))
    let text = ''
    for (let index = 0; template[position - 1] !== ']'; index += 1) {
      const alternative = read(isChosen && index === chosen)
      if (index === chosen) text = alternative
      position += 1
    }
    return text
  }
  const readValue = (isChosen: boolean): string => {
    const end = template.indexOf('}', position)
    const name = template.slice(position, end)
    position = end + 1
    return isChosen ? valueOf(name) : ''
  }
  return read(true)
}

const SIGNS: ReadonlySet<number> = new Set([...'[]|{'].map((sign) => sign.charCodeAt(0)))

/** Returns the index of the next character that is not text; the length where none is. */
function nextSign(template: Template, from: number): number {
  let index = from
  while (index < template.length && !SIGNS.has(template.charCodeAt(index))) index += 1
  return index
}

/** Returns the number of alternatives in the brackets that open before the position. */
function alternativesFrom(template: Template, position: number): number {
  let [count, depth] = [1, 0]
  for (let index = position; ; index += 1) {
    const character = template[index]
    if (character === undefined) {
      throw new RangeError(`Failed to read "${template}": a bracket is open. Close it.`)
    }
    if (character === '[') depth += 1
    else if (character === '|' && depth === 0) count += 1
    else if (character === ']') {
      if (depth === 0) return count
      depth -= 1
    }
  }
}
