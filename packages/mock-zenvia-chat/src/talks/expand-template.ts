import { defined } from '@ensaio/mock-kit'
import type { SeededRandom } from '../simulation/seeded-random.ts'
import type { Template } from './subject.ts'

/** Returns the value of a name in braces. */
export type ValueOf = (name: string) => string

/** Chooses among the alternatives of a template, from the outside in, and fills in the values. */
export function expandTemplate(template: Template, random: SeededRandom, valueOf: ValueOf): string {
  return expand(parseTemplate(template), random, valueOf)
}

/** A template that was read. */
export type ParsedTemplate = readonly Part[]

/** A text, the name of a value, or alternatives. */
type Part = string | { readonly name: string } | Choice

interface Choice {
  readonly alternatives: readonly ParsedTemplate[]
  /** The number of choices within each alternative: an alternative draws as often whether or not it is chosen. */
  readonly choices: readonly number[]
}

/** Expands a template that was read before. */
export function expand(parts: ParsedTemplate, random: SeededRandom, valueOf: ValueOf): string {
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else if ('name' in part) text += valueOf(part.name)
    else text += expandChoice(part, random, valueOf)
  }
  return text
}

function expandChoice(choice: Choice, random: SeededRandom, valueOf: ValueOf): string {
  const { alternatives, choices } = choice
  const chosen = random.below(alternatives.length)
  let text = ''
  for (let index = 0; index < alternatives.length; index += 1) {
    if (index === chosen) text = expand(defined(alternatives[index]), random, valueOf)
    else for (let left = defined(choices[index]); left > 0; left -= 1) random.float()
  }
  return text
}

/** Reads a template. @throws RangeError where a bracket is open */
export function parseTemplate(template: Template): ParsedTemplate {
  let position = 0
  const read = (): ParsedTemplate => {
    const parts: Part[] = []
    while (position < template.length) {
      const start = position
      position = nextSign(template, start)
      if (position > start) parts.push(template.slice(start, position))
      const sign = template[position]
      if (sign === undefined || sign === '|' || sign === ']') return parts
      position += 1
      parts.push(sign === '[' ? readChoice() : readName())
    }
    return parts
  }
  const readChoice = (): Choice => {
    const alternatives: ParsedTemplate[] = []
    do {
      alternatives.push(read())
      if (position >= template.length) throw openBracket(template)
      position += 1
    } while (template[position - 1] !== ']')
    return { alternatives, choices: alternatives.map(choicesIn) }
  }
  const readName = (): Part => {
    const end = template.indexOf('}', position)
    const name = template.slice(position, end)
    position = end + 1
    return { name }
  }
  return read()
}

function choicesIn(parts: ParsedTemplate): number {
  return parts.reduce(
    (count, part) =>
      typeof part === 'object' && 'choices' in part
        ? count + 1 + part.choices.reduce((sum, within) => sum + within, 0)
        : count,
    0,
  )
}

function openBracket(template: Template): RangeError {
  return new RangeError(`Failed to read "${template}": a bracket is open. Close it.`)
}

const SIGNS: ReadonlySet<number> = new Set([...'[]|{'].map((sign) => sign.charCodeAt(0)))

/** Returns the index of the next character that is not text; the length where none is. */
function nextSign(template: Template, from: number): number {
  let index = from
  while (index < template.length && !SIGNS.has(template.charCodeAt(index))) index += 1
  return index
}
