import { hash, verify } from '@node-rs/argon2'

/**
 * Argon2id with what OWASP asks for (Password Storage Cheat Sheet: m=19456, t=2, p=1). Argon2id is
 * this library's default algorithm; naming it would take its ambient enum, which types alone have.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(normal(password), COST)

/** Takes as long when there is nothing to compare with, so that time tells nobody who is here. */
export async function passwordMatches(password: string, known: string | null): Promise<boolean> {
  if (known === null) {
    await hashPassword(password)
    return false
  }
  return verify(known, normal(password))
}

/** The same letters whichever keyboard composed them (NIST SP 800-63B, 3.1.1.2). */
const normal = (password: string) => password.normalize('NFKC')
