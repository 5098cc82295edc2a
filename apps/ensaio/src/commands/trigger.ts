import { defineCommand } from './command.ts'
import { toDeliveryTable } from './deliveries.ts'
import { parseObject } from './parse-values.ts'
import { readInput } from './system-read-input.ts'

export const trigger = defineCommand({
  name: 'trigger',
  description: 'send a webhook without its cause, with your own fields',
  args: ['<service>', '<webhook>'],
  flags: {
    fields: {
      value: 'json',
      help: 'the fields that differ from the latest webhook, as JSON (- reads stdin)',
    },
    subject: { value: 'key', help: 'the record that it is about' },
    target: { value: 'target', help: 'the endpoint or subscription that it goes to' },
  },
  examples: [`ensaio trigger conversica message --fields '{"id":"lead-9"}'`],
  run: async ({ control, path, paint }, [service, webhook], { fields, subject, target }) => {
    const text = fields === '-' ? await readInput(fields) : fields
    const sent = await control.triggerWebhook({
      path: { ...path, service, webhook },
      body: {
        ...(text !== undefined && { fields: parseObject('--fields', text) }),
        ...(subject !== undefined && { subject }),
        ...(target !== undefined && { targets: [target] }),
      },
    })
    return { data: sent, text: toDeliveryTable(sent.deliveries, paint) }
  },
})
