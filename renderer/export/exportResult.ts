/**
 * Why an export gave nothing. `too-large`: a side, or the whole, above `limit` px. `cancelled`: by the person. `timed-out`, `failed`: ours; the message is for the
 * log, the sentence people read hangs on the code.
 */
export type ExportProblem =
  | Readonly<{ code: 'too-large'; limit: number; width: number; height: number }>
  | Readonly<{ code: 'timed-out'; seconds: number }>
  | Readonly<{ code: 'cancelled' }>
  | Readonly<{ code: 'failed'; message: string }>;

export type ExportResult<Value> = Readonly<{ ok: true; value: Value }> | Readonly<{ ok: false; problem: ExportProblem }>;

export function exportFailed(error: unknown): Readonly<{ ok: false; problem: ExportProblem }> {
  return { ok: false, problem: { code: 'failed', message: error instanceof Error ? error.message : String(error) } };
}
