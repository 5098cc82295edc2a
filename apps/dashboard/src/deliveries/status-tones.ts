/** The colours of deliveries, by status: classes of the style sheet. */
export const STATUS_TONES = { delivered: 'ok', pending: 'refused', failed: 'failed' } as const
