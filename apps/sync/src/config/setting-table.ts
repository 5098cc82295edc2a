/** One setting of the process. */
export interface Setting {
  readonly variable: string
  /** Absent for secrets: a command line can be read by everybody on the machine. */
  readonly flag?: string
  readonly isSecret?: boolean
  readonly help: string
  /** Defaults open the sandbox on this machine. */
  readonly fallback?: string
}

const table = {
  database: {
    variable: 'DATABASE_URL',
    flag: '--database',
    help: 'where the data is kept: sqlite:PATH or postgres://...',
    fallback: 'sqlite:sync.db',
    // A URL of PostgreSQL holds a password.
    isSecret: true,
  },
  chatUrl: {
    variable: 'ZENVIA_CHAT_URL',
    flag: '--chat-url',
    help: 'where Zenvia Chat answers',
    fallback: 'http://127.0.0.1:4401/api/ms/external',
  },
  chatToken: {
    variable: 'ZENVIA_CHAT_TOKEN',
    isSecret: true,
    help: 'its token',
    fallback: 'main-chat-token',
  },
  conversionUrl: {
    variable: 'ZENVIA_CONVERSION_URL',
    flag: '--conversion-url',
    help: 'where Zenvia Conversion answers',
    fallback: 'http://127.0.0.1:4402/v1',
  },
  conversionKey: {
    variable: 'ZENVIA_CONVERSION_KEY',
    isSecret: true,
    help: 'its API key',
    fallback: 'main-conversion-key',
  },
  conversicaUrl: {
    variable: 'CONVERSICA_URL',
    flag: '--conversica-url',
    help: 'where Conversica answers',
    fallback: 'http://127.0.0.1:4403',
  },
  conversicaUsername: {
    variable: 'CONVERSICA_USERNAME',
    isSecret: true,
    help: 'its user',
    fallback: 'main-conversica',
  },
  conversicaPassword: {
    variable: 'CONVERSICA_PASSWORD',
    isSecret: true,
    help: 'and the password',
    fallback: 'main-conversica-password',
  },
  webhookSecret: {
    variable: 'SYNC_WEBHOOK_SECRET',
    isSecret: true,
    help: 'the secret in the address that Zenvia Conversion is subscribed with',
    fallback: 'sandbox-secret',
  },
  callbackUsername: {
    variable: 'SYNC_CALLBACK_USERNAME',
    isSecret: true,
    help: "the user of Conversica's callbacks",
    fallback: 'callbacks',
  },
  callbackPassword: {
    variable: 'SYNC_CALLBACK_PASSWORD',
    isSecret: true,
    help: 'and the password',
    fallback: 'sandbox-password',
  },
  host: {
    variable: 'SYNC_HOST',
    flag: '--host',
    help: 'the address that the receivers listen on',
    fallback: '127.0.0.1',
  },
  port: {
    variable: 'SYNC_PORT',
    flag: '--port',
    help: 'their port; 0 takes a free one',
    fallback: '4410',
  },
  publicUrl: {
    variable: 'SYNC_PUBLIC_URL',
    flag: '--public-url',
    help: 'where the vendors reach them (default: the address that is listened on)',
  },
  every: {
    variable: 'SYNC_EVERY',
    flag: '--every',
    help: 'how long after a round of reading the next begins',
    fallback: '1m',
  },
  since: {
    variable: 'SYNC_SINCE',
    flag: '--since',
    help: 'nothing older leads to a write at a vendor (default: the first start)',
  },
  backfill: {
    variable: 'SYNC_BACKFILL',
    flag: '--backfill',
    help: 'how far back the first round reads (default: 90d)',
  },
  lease: {
    variable: 'SYNC_LEASE',
    flag: '--lease',
    help: 'how long the work of a process that died is left alone (default: 2m)',
  },
  logLevel: {
    variable: 'SYNC_LOG_LEVEL',
    flag: '--log-level',
    help: 'debug, info, warn, error or silent',
    fallback: 'info',
  },
} as const satisfies Readonly<Record<string, Setting>>

export type SettingName = keyof typeof table

/** Everything that can be set. */
export const settings: Readonly<Record<SettingName, Setting>> = table
