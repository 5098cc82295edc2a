/** The secret of the measured app's receiver. */
export const WEBHOOK_SECRET = 'a-long-secret'
