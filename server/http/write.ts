import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto'
import { and, eq, lt } from 'drizzle-orm'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { answers } from '#schema/tables/index.ts'
import type { Database, Writer } from '../database/database.ts'
import { Problem, say } from './problem.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /**
     * The one way to write: opens the transaction and gives what `work` answers. With an
     * Idempotency-Key that this person has used within seven days, gives the first answer again.
     */
    write<T>(work: (tx: Writer) => Promise<T>): Promise<T>
  }
}

const DAYS = 7
const WRITING = new Set(['POST', 'PATCH', 'PUT', 'DELETE'])

export function writes(app: FastifyInstance, database: Database, now: () => string) {
  app.decorateRequest('write', function <
    T
  >(this: FastifyRequest, work: (tx: Writer) => Promise<T>) {
    const key = this.headers['idempotency-key']
    const { caller } = this
    if (typeof key !== 'string' || !caller || !WRITING.has(this.method)) {
      return database.transaction(work)
    }
    const secret = secretOf(key, caller.id)
    const request = `${this.method} ${this.url}`
    return database.transaction(async (tx) => {
      const mine = and(eq(answers.person, caller.id), eq(answers.keyHash, secret.hash))
      const oldest = new Date(Date.parse(now()) - DAYS * 86_400_000).toISOString()
      await tx.delete(answers).where(and(mine, lt(answers.createdAt, oldest)))
      const [first] = await tx.select().from(answers).where(mine)
      if (first && first.request !== request) throw new Problem(422, say('keyUsed'))
      // A secret was redacted since, and nobody can tell whether it stood in the answer.
      if (first?.sealed === '') throw new Problem(409, say('keyRedacted'))
      if (first) return unseal(first.sealed, secret.cipherKey) as T

      const answer = await work(tx)
      await tx.insert(answers).values({
        person: caller.id,
        keyHash: secret.hash,
        request,
        status: Number(Object.keys(this.routeOptions.schema?.response ?? {})[0]),
        sealed: seal(answer, secret.cipherKey),
        createdAt: now()
      })
      return answer
    })
  })
}

/**
 * Answers may hold secrets (a token, a link), so they are sealed with the key that the client sent,
 * of which only a hash is kept: whoever reads the database cannot read them.
 */
function secretOf(key: string, person: string) {
  const derived = (purpose: string) => Buffer.from(hkdfSync('sha256', key, person, purpose, 32))
  return {
    hash: createHash('sha256').update(derived('name')).digest('base64url'),
    cipherKey: derived('answer')
  }
}

function seal(answer: unknown, key: Buffer) {
  // One message a key: a fixed nonce is safe, since key and person derive a key of their own.
  const cipher = createCipheriv('aes-256-gcm', key, Buffer.alloc(12))
  const text = Buffer.concat([cipher.update(JSON.stringify(answer ?? null)), cipher.final()])
  return Buffer.concat([cipher.getAuthTag(), text]).toString('base64url')
}

function unseal(sealed: string, key: Buffer): unknown {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.alloc(12))
  decipher.setAuthTag(bytes.subarray(0, 16))
  const text = Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()])
  return JSON.parse(text.toString())
}
