import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { nonsense } from '../errors/error-replies.ts'
import type { Refusal } from '../errors/error-replies.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ChannelRecord } from './channel.ts'
import type { MessageContent } from './send-message.ts'

/** What a template of the channel says to the prospect. */
export function toTemplateContent(
  { templates }: ChannelRecord,
  prospect: ProspectRecord,
  { key, parameters = {} }: Schemas['NewTemplateMessage'],
): { readonly content: MessageContent } | Refusal<400> {
  const found = templates.find((template) => template.key === key)
  if (found === undefined) return nonsense('Template does not exist')
  const { template = '', name = '' } = found
  const values = templateValues(template, prospect, parameters)
  const forbidden = forbiddenValue(values)
  if (forbidden !== undefined) {
    return nonsense(`${forbidden} has a line break, a tabulator or four blanks in a row`)
  }
  const shown = Object.entries(values).map(([gap, value]) => [toParameterName(gap), value] as const)
  const templateParameters: Readonly<Record<string, string>> = Object.fromEntries(shown)
  return { content: { text: fillTemplate(template, values), template: name, templateParameters } }
}

const GAP = /\{\{\s*(?<name>[^{}]+?)\s*\}\}/g

/** What WhatsApp refuses in the value of a gap. */
const FORBIDDEN = /[\r\n\t]| {4}/

/** The values for a template's gaps: those that the caller gives, and what is known of the prospect for the others. */
export function templateValues(
  template: string,
  prospect: ProspectRecord,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const known = knownValues(prospect)
  const names = [...template.matchAll(GAP)].map(({ groups }) => groups?.['name'] ?? '')
  return Object.fromEntries(
    names.map((name) => [name, ownValue(given, name) ?? ownValue(known, name) ?? '']),
  )
}

/** The name of the first value that a template may not have. */
export function forbiddenValue(values: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(values).find(([, value]) => FORBIDDEN.test(value))?.[0]
}

/** The text with its gaps filled. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(GAP, (_, name: string) => ownValue(values, name) ?? '')
}

/** The name of a gap as captured answers spell it: `prospect.firstName` is `prospectFirstName`. */
export function toParameterName(gap: string): string {
  return gap.replaceAll(/[.\s]+(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function knownValues({
  firstName = '',
  lastName = '',
  group,
  agent,
}: ProspectRecord): Readonly<Record<string, string>> {
  return {
    'prospect.firstName': firstName,
    'prospect.lastName': lastName,
    'prospect.name': `${firstName} ${lastName}`.trim(),
    'prospect.group': group.name,
    'agent.firstName': agent?.firstName ?? '',
    'agent.lastName': agent?.lastName ?? '',
  }
}

function ownValue(values: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}
