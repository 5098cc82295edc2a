import { becomes, hears, series, soon } from '../assistant/script-parts.ts'
import { MINUTE_MS } from '../durations.ts'
import type { Persona } from './persona.ts'

export const review: Persona = {
  name: 'review',
  summary: 'Answers what the assistant cannot make out: it stops, and a person must look.',
  weight: 4,
  script: (random) => [
    ...series(random, random.integer(1, 2)),
    hears('unclear', soon(random)),
    becomes('System Stopped', 2 * MINUTE_MS, {
      marks: { leadStatus: 'Lead to Review', actionRequired: true },
    }),
  ],
}
