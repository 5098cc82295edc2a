import { defineBehaviour } from '@ensaio/mock-kit'

/** The switches for what the vendor's documentation leaves open, and the pace of the autopilot. */
export const behaviours = {
  rejectOversizedLimit: defineBehaviour({
    description: 'Refuse a limit above 10,000 with 400; otherwise it is read as 10,000.',
    schema: { type: 'boolean' },
    default: false,
  }),
  activeAsBoolean: defineBehaviour({
    description: 'Show "active" as true or false; otherwise as the strings "true" and "false".',
    schema: { type: 'boolean' },
    default: false,
  }),
  reportsByBeginning: defineBehaviour({
    description:
      'Count in each row of a report what began in its time; otherwise a row is a balance of all that happened in its time.',
    schema: { type: 'boolean' },
    default: false,
  }),
  autopilotPerHour: defineBehaviour({
    description:
      'The number of interactions that begin in an hour of sandbox time, at most 10,000; open ones continue as well. 0: nothing happens by itself.',
    schema: { type: 'number', minimum: 0 },
    // Off, so that a first report and the history agree: rows that arrive between two requests would make them differ.
    default: 0,
  }),
}
