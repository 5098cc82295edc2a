/** What opens the receiver of the app that is measured. */
export const WEBHOOK_SECRET = 'a-long-secret'
