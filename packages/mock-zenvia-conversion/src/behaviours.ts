import { defineBehaviour } from '@ensaio/mock-kit'

/** The switches where the evidence allows more than one reading, and the pace of the autopilot. */
export const behaviours = {
  windowOfThirtyDays: defineBehaviour({
    description:
      'Without a limit and without dates, show the last 30 days, as captured answers did, not the documented 31.',
    schema: { type: 'boolean' },
    default: false,
  }),
  archivedReopen: defineBehaviour({
    description:
      'An archived prospect who comes again is reopened, as archives show; otherwise a new prospect is made, as a bot in production notes.',
    schema: { type: 'boolean' },
    default: true,
  }),
  rateLimitPerMinute: defineBehaviour({
    description: 'Requests that a key may make in a minute of sandbox time; 0 for no limit.',
    schema: { type: 'number', minimum: 0 },
    default: 0,
  }),
  autopilotPerHour: defineBehaviour({
    description:
      'Things that happen by themselves in an hour of sandbox time, customers and agents taken together; 0 for none, 3,600 at most.',
    schema: { type: 'number', minimum: 0 },
    default: 0,
  }),
}
