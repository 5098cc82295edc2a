export type {
  FactCount,
  Fidelity,
  FidelityReport,
  OperationKind,
  Proof,
  ProofKind,
  ReportedContract,
  ReportedOperation,
  ReportedService,
  Simulator,
  Source,
} from './fidelity-report.ts'
export { type ReportProblem, validateReport } from './validate-report.ts'
