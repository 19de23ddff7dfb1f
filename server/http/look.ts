import type { FastifyRequest } from 'fastify'
import type { Writer } from '../database/database.ts'

/** Thrown to undo what was only to be looked at. */
class Looked extends Error {
  readonly found: unknown

  constructor(found: unknown) {
    super('a look, undone')
    this.found = found
  }
}

/** Makes a change, says what came of it, and undoes it: a look cannot differ from what happens. */
export async function lookAt<T>(
  request: FastifyRequest,
  work: (tx: Writer) => Promise<T>
): Promise<T> {
  try {
    return await request.write(async (tx): Promise<T> => {
      throw new Looked(await work(tx))
    })
  } catch (error) {
    if (error instanceof Looked) return error.found as T
    throw error
  }
}
