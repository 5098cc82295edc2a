import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { ChannelRecord } from '../account/channel-record.ts'
import { nonsense } from '../answers/refusals.ts'
import type { Refusal } from '../answers/refusals.ts'
import type { ProspectRecord } from '../prospect/prospect-record.ts'
import { fillTemplate, forbiddenValue, templateValues, toParameterName } from './fill-template.ts'
import type { MessageContent } from './message-content.ts'

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
