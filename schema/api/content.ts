import { Type, type Static } from 'typebox'
import {
  CAUSE_KINDS,
  COUNTERPART_KINDS,
  LINK_KINDS,
  LIST_MAX,
  MATERIALITY_BANDS,
  MINUTES_MAX,
  RULE_KINDS,
  TEXT_MAX,
  TITLE_MAX
} from '../words.ts'
import { Day, Line, nullable, RequiredLine } from './common.ts'

export const Title = Type.String({ minLength: 1, maxLength: TITLE_MAX, pattern: '\\S' })
export const Text = Type.String({ maxLength: TEXT_MAX, description: 'Markdown' })
export const RequiredText = Type.String({ minLength: 1, maxLength: TEXT_MAX, pattern: '\\S' })
export const Minutes = Type.Integer({ minimum: 0, maximum: MINUTES_MAX })

const few = <T extends Parameters<typeof Type.Array>[0]>(schema: T) =>
  Type.Array(schema, { maxItems: LIST_MAX })

export const Posting = Type.Object(
  { debit: RequiredLine, credit: RequiredLine, amount: Type.Optional(Line) },
  { additionalProperties: false }
)
export const Step = Type.Object(
  {
    text: RequiredText,
    minutes: Type.Optional(nullable(Minutes)),
    caution: Type.Optional(nullable(Text)),
    posting: Type.Optional(nullable(Posting))
  },
  { additionalProperties: false }
)
export type Step = Static<typeof Step>

export const Contact = Type.Object(
  { name: RequiredLine, role: Type.Optional(Line), how: Type.Optional(Line) },
  { additionalProperties: false }
)
export const Rule = Type.Object(
  { kind: Type.Enum([...RULE_KINDS]), text: RequiredLine },
  { additionalProperties: false }
)
export const Link = Type.Object(
  {
    kind: Type.Enum([...LINK_KINDS]),
    to: Type.String({ pattern: '^EX-[1-9][0-9]{0,8}$', description: 'Another case, EX-12' })
  },
  { additionalProperties: false }
)

/** The fields of the structured case, in the order in which a screen shows them. */
export const contentFields = {
  title: Title,
  symptom: RequiredText,
  process: nullable(Line),
  system: Line,
  messageCode: Line,
  accounts: few(RequiredLine),
  counterpartKind: nullable(Type.Enum([...COUNTERPART_KINDS])),
  materialityBand: nullable(Type.Enum([...MATERIALITY_BANDS])),
  cues: Text,
  cause: Text,
  causeKind: nullable(Type.Enum([...CAUSE_KINDS])),
  tried: few(RequiredText),
  steps: few(Step),
  proof: Text,
  judgement: Text,
  prevention: Text,
  contacts: few(Contact),
  rules: few(Rule),
  validUntil: nullable(Day),
  tags: few(RequiredLine),
  links: few(Link)
}

/** What a case says: one revision holds all of it. */
export const CaseContent = Type.Object(contentFields)
export type CaseContent = Static<typeof CaseContent>
export type ContentField = keyof CaseContent

export const emptyContent: CaseContent = {
  title: '',
  symptom: '',
  process: null,
  system: '',
  messageCode: '',
  accounts: [],
  counterpartKind: null,
  materialityBand: null,
  cues: '',
  cause: '',
  causeKind: null,
  tried: [],
  steps: [],
  proof: '',
  judgement: '',
  prevention: '',
  contacts: [],
  rules: [],
  validUntil: null,
  tags: [],
  links: []
}
