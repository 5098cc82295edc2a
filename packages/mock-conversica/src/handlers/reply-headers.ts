/** The headers of every reply. Their names are observed; their values were not published and are assumed. */
export const replyHeaders = {
  server: 'Conversica',
  'cache-control': 'no-cache, no-store, must-revalidate',
  pragma: 'no-cache',
  expires: '0',
} as const
