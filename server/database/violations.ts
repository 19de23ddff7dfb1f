/** Which rule of the database a write broke, told alike whichever database told us. */
const VIOLATIONS: Record<string, 'unique' | 'reference' | 'check' | 'required'> = {
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  '23505': 'unique',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'reference',
  '23503': 'reference',
  SQLITE_CONSTRAINT_CHECK: 'check',
  '23514': 'check',
  SQLITE_CONSTRAINT_NOTNULL: 'required',
  '23502': 'required'
}

export function violation(error: unknown) {
  const { code, cause } = (error ?? {}) as { code?: string; cause?: { code?: string } }
  return VIOLATIONS[cause?.code ?? code ?? '']
}

/** Too many wrote at the same place for too long; the request may be sent again. */
export class Busy extends Error {}
