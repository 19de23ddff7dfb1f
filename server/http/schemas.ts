import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import type { FastifyInstance } from 'fastify'

const options = { allErrors: true, strict: false, useDefaults: true }
const bodies = new Ajv(options)
/** What stands in an address is text; numbers are read from it. */
const addresses = new Ajv({ ...options, coerceTypes: true })
for (const ajv of [bodies, addresses]) formats.default(ajv)

/** Validators are compiled when a route is first used, not all of them at the start. */
export function schemas(app: FastifyInstance) {
  app.setValidatorCompiler(({ schema, httpPart }) => {
    const ajv = httpPart === 'body' ? bodies : addresses
    let validate: ReturnType<Ajv['compile']> | undefined
    return (value) => {
      validate ??= ajv.compile(schema as object)
      return validate(value) ? { value } : { error: validate.errors as never }
    }
  })
}
