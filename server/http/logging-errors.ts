interface Failure extends Error {
  code?: string
  /** Postgres says so of its own failures. */
  severity?: string
  table?: string
  constraint?: string
}

export interface LoggedError {
  [fact: string]: unknown
  type: string
  message: string
  stack: string
}

/** A failed query names its parameters, which are passwords' hashes and texts of cases. */
export function toLoggedError({ name, message, stack, cause, ...facts }: Failure): LoggedError {
  const reason = withoutValues(message, facts.severity !== undefined || name === 'SyntaxError')
  const { code, table, constraint } = facts
  return {
    type: name,
    message: reason,
    stack: (stack ?? '').replace(message, () => reason),
    code,
    ...(table && { table }),
    ...(constraint && { constraint }),
    ...(cause instanceof Error && { cause: toLoggedError(cause as Failure) })
  }
}

/** Postgres and JSON quote what they could not read. */
function withoutValues(message: string, quotes: boolean) {
  const [reason = ''] = message.split('\nparams:')
  return quotes ? reason.replaceAll(/"[^]*"/g, '"…"') : reason
}
