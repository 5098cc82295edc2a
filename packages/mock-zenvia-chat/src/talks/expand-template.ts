import { defined } from '@ensaio/mock-kit'
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
      const character = defined(template[position])
      if (character === '|' || character === ']') return text
      position += 1
      if (character === '[') text += readAlternatives(isChosen)
      else if (character === '{') text += readValue(isChosen)
      else text += character
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
