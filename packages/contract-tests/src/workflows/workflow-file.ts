/** The part of an Arazzo file that is rendered. */
export interface WorkflowFile {
  readonly info: { readonly title: string; readonly summary: string }
  readonly workflows: readonly Workflow[]
}

interface Workflow {
  readonly workflowId: string
  readonly summary: string
  readonly description?: string
  readonly steps: readonly Step[]
}

interface Step {
  readonly stepId: string
  readonly description: string
  /** `$sourceDescriptions.<service>.<operationId>` */
  readonly operationId: string
}

/** Returns the service and the operation that a step calls. */
export function callOf({ operationId }: Pick<Step, 'operationId'>): {
  readonly service: string
  readonly operation: string
} {
  const [, service = '', operation = ''] = operationId.split('.')
  return { service, operation }
}

/** Returns workflows as a page of Markdown: a diagram and the steps of each. */
export function renderWorkflows(
  files: readonly { readonly name: string; readonly file: WorkflowFile }[],
): string {
  return [
    '# Workflows',
    '',
    'Written from the Arazzo files in `specs/workflows` by `npx -y pnpm@12 --filter @ensaio/contract-tests run workflows`; do not',
    'edit. The tests run each of them against a sandbox.',
    ...files.flatMap(({ name, file }) => renderFile(name, file)),
    '',
  ].join('\n')
}

function renderFile(name: string, { info, workflows }: WorkflowFile): readonly string[] {
  return [
    '',
    `## ${info.title}`,
    '',
    `${info.summary} ([${name}](../specs/workflows/${name}))`,
    ...workflows.flatMap(renderWorkflow),
  ]
}

function renderWorkflow({ summary, description = '', steps }: Workflow): readonly string[] {
  const paragraph = description.trim()
  return [
    '',
    `### ${summary}`,
    '',
    ...(paragraph === '' ? [] : [paragraph, '']),
    '```mermaid',
    'sequenceDiagram',
    ...steps.map((step) => {
      const { service, operation } = callOf(step)
      return `  integration->>${service}: ${operation}`
    }),
    '```',
    '',
    ...steps.map((step, index) => {
      const { service, operation } = callOf(step)
      return `${index + 1}. \`${operation}\` of ${service}: ${step.description}`
    }),
  ]
}
