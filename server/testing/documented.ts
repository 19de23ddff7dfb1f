import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import type { Answer } from './client.ts'
import type { Route } from './requests.ts'

const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)
const compiled = new Map<object, ReturnType<Ajv['compile']>>()

/** What of an answer is not as documented; a status that is not named can only be a problem. */
export function undocumented({ it }: Route, { status, body, headers }: Answer) {
  const documented = it.responses[status]
  const { content } = documented ?? it.responses['default'] ?? {}
  if (documented && !content) return body === '' ? undefined : 'a body where there is none'
  const [type = ''] = String(headers['content-type']).split(';')
  const schema = content?.[type]?.schema
  if (!schema) return `${type} is not documented`
  if (!documented && (status < 400 || body.status !== status)) return 'it is no problem'
  const validate = compiled.get(schema) ?? ajv.compile(schema)
  compiled.set(schema, validate)
  return validate(body) ? undefined : ajv.errorsText(validate.errors)
}
