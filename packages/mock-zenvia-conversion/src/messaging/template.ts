import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { invalidValue, unknownWord } from '../errors/error-replies.ts'
import type { ErrorReply } from '../errors/error-replies.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ChannelRecord } from './channel.ts'
import type { MessageContent } from './send-message.ts'

/** Returns the content of a template for the prospect. */
export function toTemplateContent(
  { templates }: ChannelRecord,
  prospect: ProspectRecord,
  { key, parameters = {} }: Schemas['NewTemplateMessage'],
): { readonly content: MessageContent } | ErrorReply<400> {
  const found = templates.find((template) => template.key === key)
  if (found === undefined)
    return unknownWord('template key', {
      word: key,
      allowed: templates.map((one) => one.key ?? ''),
    })
  const { template = '', name = '' } = found
  const values = templateValues(template, prospect, parameters)
  const forbidden = forbiddenValue(values)
  if (forbidden !== undefined) {
    return invalidValue(`${forbidden} has a line break, a tabulator or four blanks in a row`)
  }
  const shown = Object.entries(values).map(
    ([placeholder, value]) => [toParameterName(placeholder), value] as const,
  )
  const templateParameters: Readonly<Record<string, string>> = Object.fromEntries(shown)
  return { content: { text: fillTemplate(template, values), template: name, templateParameters } }
}

const PLACEHOLDER = /\{\{(?<name>[^{}]+)\}\}/g

/** Characters that WhatsApp refuses in the value of a placeholder. */
const FORBIDDEN = /[\r\n\t]| {4}/

/** Returns the values of a template's placeholders: those given by the caller, and the prospect's own data for the others. */
export function templateValues(
  template: string,
  prospect: ProspectRecord,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const known = knownValues(prospect)
  const names = [...template.matchAll(PLACEHOLDER)].map(
    ({ groups }) => groups?.['name']?.trim() ?? '',
  )
  return Object.fromEntries(
    names.map((name) => [name, ownValue(given, name) ?? ownValue(known, name) ?? '']),
  )
}

/** Returns the name of the first forbidden value. */
export function forbiddenValue(values: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(values).find(([, value]) => FORBIDDEN.test(value))?.[0]
}

/** Returns the text with its placeholders filled. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(PLACEHOLDER, (_, name: string) => ownValue(values, name.trim()) ?? '')
}

/** Returns the name of a placeholder as captured answers spell it: `prospect.firstName` is `prospectFirstName`. */
export function toParameterName(placeholder: string): string {
  return placeholder
    .replaceAll(/[.\s]+/g, '.')
    .replaceAll(/\.(\w)/g, (_, letter: string) => letter.toUpperCase())
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
