import { SerializerSelector } from '@fastify/fast-json-stringify-compiler'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import type { FastifyInstance } from 'fastify'

const options = { allErrors: true, strict: false, useDefaults: true }
const bodies = new Ajv(options)
/** What stands in an address is text; numbers are read from it. */
const addresses = new Ajv({ ...options, coerceTypes: true })
for (const ajv of [bodies, addresses]) formats.default(ajv)

type Write = (value: unknown) => string
const writerOf = SerializerSelector()({}, {}) as (route: { schema: unknown }) => Write
const writers = new WeakMap<object, Write>()

/** What reads and writes a route is compiled when it is first used, not all of it at the start. */
export function schemas(app: FastifyInstance) {
  app.setValidatorCompiler(({ schema, httpPart }) => {
    const ajv = httpPart === 'body' ? bodies : addresses
    let validate: ReturnType<Ajv['compile']> | undefined
    return (value) => {
      validate ??= ajv.compile(schema as object)
      return validate(value) ? { value } : { error: validate.errors as never }
    }
  })
  app.setSerializerCompiler(({ schema }) => {
    return (value) => {
      const write = writers.get(schema as object) ?? writerOf({ schema })
      writers.set(schema as object, write)
      return write(value)
    }
  })
}
