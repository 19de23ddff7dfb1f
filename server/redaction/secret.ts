import { invalid, say } from '../http/problem.ts'

/** Always as long as this, so that its length says nothing. */
export const MARK = '█████'

/** Gives back a text without the secret; the very same text where it does not stand in it. */
export type Redact = (text: string) => string

const LEAST = 4
/** What people put between the characters of a number, and what comes along unseen in a copy. */
const BETWEEN = String.raw`[\s.·\p{Pd}\u2212\p{Cf}]`
const NOT_OF_IT = new RegExp(`${BETWEEN}|█`, 'gu')

/** Finds a secret whatever its case, in groups or in one piece, inside other words too. */
export function redactor(secret: string): Redact {
  const characters = [...secret.normalize('NFC').replaceAll(NOT_OF_IT, '')]
  if (characters.length < LEAST) {
    throw invalid({ secret: say('redaction.tooShort', { limit: LEAST }) })
  }
  const wanted = new RegExp(characters.map(RegExp.escape).join(`${BETWEEN}*`), 'giu')
  return (text) => {
    const composed = text.normalize('NFC')
    const redacted = composed.replaceAll(wanted, MARK)
    return redacted === composed ? text : redacted
  }
}
