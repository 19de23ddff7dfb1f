import type { FastifySchemaValidationError } from 'fastify'
import { PERIOD_PATTERN } from '#schema/api/common.ts'
import { invalid, Problem, say, type Sentence } from './problem.ts'
import type { MessageKey } from './sentences.ts'

/** The patterns that a person can miss, and what to say about each. */
const PATTERNS: Record<string, MessageKey> = {
  '\\S': 'field.required',
  [PERIOD_PATTERN]: 'field.period',
  '^EX-[1-9][0-9]{0,8}$': 'field.caseNumber',
  '^[A-Z]{3}$': 'field.currency',
  '^[A-Z]{2}$': 'field.country',
  '^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$': 'field.entityCode'
}

/** Turns what the schema refused into a sentence for each field: 422. */
export function problemOfValidation(errors: FastifySchemaValidationError[]): Problem {
  const fields: Record<string, Sentence> = {}
  for (const error of errors) {
    const name = fieldName(error)
    fields[name] ??= sentenceOf(error)
  }
  return invalid(fields)
}

/** `/steps/0/text` is `steps.0.text`; a missing or surplus field is named after itself. */
function fieldName({ instancePath, params }: FastifySchemaValidationError) {
  const path = instancePath.split('/').slice(1)
  const own = params.missingProperty ?? params.additionalProperty
  if (typeof own === 'string') path.push(own)
  return path.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join('.') || 'body'
}

function sentenceOf({ keyword, params }: FastifySchemaValidationError): Sentence {
  const limit = Number(params.limit)
  switch (keyword) {
    case 'required':
      return say('field.required')
    case 'pattern':
      return say(PATTERNS[String(params.pattern)] ?? 'field.format', { format: '' })
    case 'minLength':
      return limit === 1 ? say('field.required') : say('field.tooShort', { limit })
    case 'maxLength':
      return say('field.tooLong', { limit })
    case 'maxItems':
      return say('field.tooMany', { limit })
    case 'minItems':
      return say('field.tooFew', { limit })
    case 'minimum':
      return say('field.tooSmall', { limit })
    case 'maximum':
      return say('field.tooBig', { limit })
    case 'enum':
      return say('field.choice', { choices: (params.allowedValues as string[]).join(', ') })
    case 'format':
      return say(params.format === 'email' ? 'field.email' : 'field.date')
    case 'additionalProperties':
      return say('field.unknown')
    case 'type':
      return say('field.type', { type: String(params.type) })
    default:
      return say('field.format', { format: keyword })
  }
}

/**
 * Postgres keeps no NUL and no half of a surrogate pair, and no text needs one: refused at the door.
 * Finds the field that has it.
 */
export function fieldNotToBeKept(
  value: unknown,
  kept: (text: string) => boolean = (text) => hasNoNul(text) && text.isWellFormed(),
  path = ''
): string | undefined {
  if (typeof value === 'string') return kept(value) ? undefined : path || 'body'
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, part] of Object.entries(value)) {
    if (!kept(key)) return path || 'body'
    const found = fieldNotToBeKept(part, kept, path ? `${path}.${key}` : key)
    if (found) return found
  }
  return undefined
}

/** Of a text that is only being typed: half a character does not keep it from being kept. */
export const hasNoNul = (text: string) => !text.includes('\0')
