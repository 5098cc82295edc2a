declare module 'virtual:fault-schema' {
  import type { FaultSchemas } from './effect-forms.ts'

  export const schemas: FaultSchemas
}
