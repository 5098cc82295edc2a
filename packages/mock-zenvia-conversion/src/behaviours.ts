/** The switches where what is known leaves more than one reading open, or where a user may want more or less of it. */
export const behaviours = {
  windowOfThirtyDays: {
    description:
      'Without a limit and without dates, show the last 30 days, as captured answers did, not the documented 31.',
    default: false,
  },
  rateLimitPerMinute: {
    description: 'Requests that a key may make in a minute of sandbox time; 0 for no limit.',
    default: 0,
  },
  autopilotPerHour: {
    description:
      'How many things happen by themselves in an hour of sandbox time, customers and agents taken together; 0 for none, 3,600 at most.',
    default: 0,
  },
}
