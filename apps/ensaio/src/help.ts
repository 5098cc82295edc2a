// The texts of the help of each command besides its flags.
const VARIABLES_HELP =
  'Each flag has an environment variable: --port-base is ENSAIO_PORT_BASE. Flags take precedence.'

export const START_HELP = `
${VARIABLES_HELP}

Examples:
  ensaio start
  ensaio start --clock frozen --scenario conversica=busy --seed 7
  ensaio start --port-base 0 --json`

export const EXEC_HELP = `
${VARIABLES_HELP}

The command finds the sandbox by environment variables: ENSAIO_CONTROL_URL, ENSAIO_SANDBOX, ENSAIO_CONVERSICA_URL,
ENSAIO_CONVERSICA_USERNAME, ENSAIO_ZENVIA_CHAT_TOKEN, ENSAIO_ZENVIA_CONVERSION_API_KEY and so on. Values of --env may name
them in braces.

Examples:
  ensaio exec -- npm test
  ensaio exec --clock frozen --scenario empty --har calls.har -- npx vitest run
  ensaio exec --env 'API_URL={zenvia-chat.url}/api' -- ./integration

It exits with the exit code of the command.`

export const CHECK_HELP = `
It recognises the vendors' own hosts, the usual ports of the sandbox, and recordings of the sandbox itself. Calls to other hosts
whose path ends like one that the vendor suggests for a webhook are checked as that webhook. Reports contain no secrets.

Examples:
  ensaio check --har calls.har
  ensaio check --har *.har --junit drift.xml --sarif drift.sarif
  ensaio check --har calls.har --map https://proxy.example/conversica=conversica
  ensaio check --journal journal.jsonl --json
  ensaio check --proxy https://integrations-api.conversica.com --service conversica --record calls.har
  ensaio check --har real.har --propose specs.patch`

export const IMPORT_HELP = `
Zenvia Chat: staff, tags, customers and interactions from its lists. Zenvia Conversion: groups, staff, channels, templates and
other settings from its lists, prospects with their leads, and interactions. Conversica: the leads that were saved. Ids stay.

Examples:
  ensaio import --har calls.har --out account.yaml
  ensaio start --scenario empty --fixtures account.yaml`
