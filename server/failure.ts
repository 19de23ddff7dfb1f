/** A word for what failed: its code, or that of the failure behind it, or what it says. */
export function codeOf(error: unknown): string {
  const { code, message, cause, errors } = error as NodeJS.ErrnoException & {
    cause?: unknown
    /** Several addresses may have been tried for one name; each has its own reason. */
    errors?: unknown[]
  }
  const deeper = cause ?? errors?.[0]
  return code ?? (deeper ? codeOf(deeper) : message)
}
