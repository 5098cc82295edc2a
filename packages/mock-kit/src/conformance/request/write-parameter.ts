import { isJsonObject } from '@ensaio/contracts'
import type { Parameter, ParameterStyle } from '@ensaio/contracts'
import type { Sample } from '../conformance-options.ts'

const DELIMITERS: Readonly<Record<ParameterStyle, string>> = {
  simple: ',',
  form: ',',
  spaceDelimited: ' ',
  pipeDelimited: '|',
  deepObject: ',',
}

/** The sample with the parameter's value written into it, in the parameter's style. */
export function writeParameter(sample: Sample, parameter: Parameter, value: unknown): Sample {
  const { name, in: place } = parameter
  switch (place) {
    case 'query':
      return { ...sample, query: { ...sample.query, ...queryOf(parameter, value) } }
    case 'path':
      return { ...sample, path: { ...sample.path, [name]: segmentOf(joined(parameter, value)) } }
    case 'header':
      return {
        ...sample,
        headers: { ...sample.headers, [name]: headerOf(joined(parameter, value)) },
      }
    default:
      return place satisfies never
  }
}

/** The sample without the parameter. */
export function withoutParameter(sample: Sample, { name, in: place }: Parameter): Sample {
  const all = place === 'query' ? sample.query : sample.headers
  const { [name]: _gone, ...rest } = all ?? {}
  return { ...sample, [place === 'query' ? 'query' : 'headers']: rest }
}

function queryOf(
  parameter: Parameter,
  value: unknown,
): Readonly<Record<string, string | readonly string[]>> {
  const { name, style, explode } = parameter
  if (Array.isArray(value) && explode) return { [name]: value.map(String) }
  if (!isJsonObject(value)) return { [name]: joined(parameter, value) }
  const entries = Object.entries(value).map(([key, part]) => [key, String(part)] as const)
  if (style === 'deepObject') {
    return Object.fromEntries(entries.map(([key, part]) => [`${name}[${key}]`, part]))
  }
  return explode ? Object.fromEntries(entries) : { [name]: entries.flat().join(',') }
}

function joined({ style }: Parameter, value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(DELIMITERS[style])
  return isJsonObject(value) ? Object.entries(value).flat().map(String).join(',') : String(value)
}

/** A path segment: an empty one or one of dots would make another path of it. */
function segmentOf(text: string): string {
  return /^\.{0,2}$/.test(text) ? '~' : text
}

/** HTTP carries visible ASCII without trouble, and nothing else. */
function headerOf(text: string): string {
  return text.replaceAll(/[^\u0020-\u007E]/g, '?').trim()
}
