import { defineCommand } from './command.ts'
import { parseSeed } from './parse-values.ts'

export const reset = defineCommand({
  name: 'reset',
  description: 'start over from the scenario; records, deliveries and planned jobs go',
  flags: {
    service: { value: 'service', help: 'this service only' },
    scenario: { value: 'scenario', help: 'the starting state; the one before without it' },
    seed: { value: 'number', help: 'decides all randomness; the one before without it' },
    everything: { help: 'endpoints, behaviours, faults, the clock and the journal, too' },
  },
  examples: [
    'ensaio reset',
    'ensaio reset --everything',
    'ensaio reset --service conversica --scenario busy',
  ],
  run: async ({ control, path }, _, { seed, ...rest }) => {
    const body = { ...rest, ...(seed !== undefined && { seed: parseSeed(seed) }) }
    const sandbox = await control.resetSandbox({ path, body })
    const { service } = rest
    return {
      data: sandbox,
      text: `Reset ${service === undefined ? '' : `${service} in `}${sandbox.name}.\n`,
    }
  },
})
