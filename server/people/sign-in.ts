import type { Reader, Writer } from '../database/database.ts'
import { Problem, say } from '../http/problem.ts'
import { forgetAttempts } from './attempts.ts'
import { personByEmail, type PersonRow } from './find.ts'
import { passwordMatches } from './password.ts'
import { startSession } from './sessions.ts'

/** The person with this address and password. One sentence for whatever is wrong. */
export async function findByPassword(
  read: Reader,
  email: string,
  password: string
): Promise<PersonRow> {
  const person = await personByEmail(read, email)
  const known = person?.active ? person.passwordHash : null
  if (!(await passwordMatches(password, known)) || !person) {
    throw new Problem(401, say('signIn.wrong'))
  }
  return person
}

export async function signIn(tx: Writer, { id, email }: PersonRow, device: string, now: string) {
  await forgetAttempts(tx, email)
  return startSession(tx, id, device, now)
}
