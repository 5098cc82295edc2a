import { defineCommand } from './command.ts'
import { parseSeed } from './parse-values.ts'

export const reset = defineCommand({
  name: 'reset',
  description: 'start over from the scenario; removes records, deliveries and planned jobs',
  flags: {
    service: { value: 'service', help: 'this service only' },
    scenario: { value: 'scenario', help: 'the starting state (default: the current one)' },
    seed: { value: 'number', help: 'the seed of all randomness (default: the current one)' },
    everything: { help: 'also endpoints, behaviours, faults, the clock and the journal' },
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
