import { Type, type Static } from 'typebox'
import { PERMISSIONS } from '../permissions.ts'
import { LINE_MAX } from '../words.ts'

export const May = Type.Array(Type.Enum([...PERMISSIONS]), {
  description: 'What the reader may do with this.'
})
export const Instant = Type.String({ format: 'date-time' })
export const Day = Type.String({ format: 'date', description: 'A calendar day, 2026-11-30' })
export const PERIOD_PATTERN = '^[0-9]{4}-(0[1-9]|1[0-2])$'
export const Period = Type.String({
  pattern: PERIOD_PATTERN,
  description: 'A fiscal period, 2026-11'
})
export const Line = Type.String({ maxLength: LINE_MAX })
export const RequiredLine = Type.String({ minLength: 1, maxLength: LINE_MAX, pattern: '\\S' })

export const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()])
export const optional = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Optional(Type.Union([schema, Type.Null()]))
export const list = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Object({ items: Type.Array(schema) })

/** Who did something; the name stays when the person has left. */
export const PersonRef = Type.Object({ id: Type.String(), name: Type.String() })
export type PersonRef = Static<typeof PersonRef>

/** RFC 9457, in the language of Accept-Language. `fields` has a sentence for each field at fault. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  fields: Type.Optional(Type.Record(Type.String(), Type.String()))
})
export type Problem = Static<typeof Problem>

export const Nothing = Type.Null({ description: 'Done; there is nothing to say.' })
