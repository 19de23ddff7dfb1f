import { Type, type Static } from 'typebox'
import { GLOSSARY_TERMS_MAX, LANGUAGES } from '../words.ts'
import { Instant, May, Nothing, nullable, optional, PersonRef } from './common.ts'
import { route } from './route.ts'

/** The parts of the work that concepts belong to. */
export const DOMAINS = [
  'gl',
  'ap',
  'ar',
  'bank',
  'fx',
  'fa',
  'inv',
  'proc',
  'sales',
  'ic',
  'tax',
  'payroll',
  'doc',
  'it',
  'ops'
] as const
export type Domain = (typeof DOMAINS)[number]

export const TERM_MAX = 80
export const GLOSSARY_DAYS = 90
const FILE_MAX = 500_000

const Term = Type.String({ minLength: 1, maxLength: TERM_MAX, pattern: '\\S' })
const termsOfOne = Type.Optional(Type.Array(Term, { maxItems: GLOSSARY_TERMS_MAX }))
/** What says it in each language, the usual one first. */
export const GlossaryTerms = Type.Object(
  { en: termsOfOne, ko: termsOfOne, ru: termsOfOne, pl: termsOfOne, ro: termsOfOne },
  { additionalProperties: false }
)
export type GlossaryTerms = Static<typeof GlossaryTerms>

export const Concept = Type.Object({
  id: Type.String(),
  domain: Type.String(),
  terms: Type.Record(Type.Enum([...LANGUAGES]), Type.Array(Type.String())),
  version: Type.Integer(),
  updatedAt: Instant,
  updatedBy: nullable(PersonRef),
  uses: Type.Integer({ description: 'Searches that it widened in the last 90 days' }),
  misses: Type.Integer({ description: 'Of these, those that found nothing' })
})
export type Concept = Static<typeof Concept>

const Id = Type.String({ pattern: '^[a-z0-9-]{1,100}$' })
const Domain = Type.Enum([...DOMAINS])
const byId = Type.Object({ id: Type.String({ maxLength: 100 }) })
const Version = Type.Integer({ minimum: 1, maximum: 1_000_000 })
const strict = { additionalProperties: false }

/** What a file would change, or did. */
export const GlossaryImport = Type.Object({
  added: Type.Integer(),
  changed: Type.Integer(),
  same: Type.Integer(),
  changes: Type.Array(
    Type.Object({
      id: nullable(Type.String({ description: 'null: it is new' })),
      line: Type.Integer(),
      domain: Type.String(),
      before: nullable(GlossaryTerms),
      after: GlossaryTerms
    })
  ),
  wrong: Type.Array(
    Type.Object({ line: Type.Integer(), says: Type.String() }, { description: 'Left out' })
  )
})
export type GlossaryImport = Static<typeof GlossaryImport>

export const glossaryRoutes = {
  list: route('GET', '/api/glossary', 'member', {
    summary: 'The glossary: every concept in five languages, and how often it widened a search',
    response: { 200: Type.Object({ items: Type.Array(Concept), may: May }) }
  }),
  add: route('POST', '/api/glossary', 'glossary.edit', {
    summary: 'Add a concept; with the id of one that was removed, bring it back',
    body: Type.Object({ id: optional(Id), domain: Domain, terms: GlossaryTerms }, strict),
    response: { 201: Concept }
  }),
  change: route('PATCH', '/api/glossary/:id', 'glossary.edit', {
    summary: 'Change a concept; 409 with the newest if it was changed since `version`',
    params: byId,
    body: Type.Object({ version: Version, domain: Domain, terms: GlossaryTerms }, strict),
    response: { 200: Concept }
  }),
  remove: route('DELETE', '/api/glossary/:id', 'glossary.edit', {
    summary: 'Take a concept out of the glossary',
    params: byId,
    response: { 204: Nothing }
  }),
  file: route('GET', '/api/glossary/file', 'member', {
    summary: 'The glossary as the text of a CSV file',
    response: { 200: Type.Object({ name: Type.String(), text: Type.String() }) }
  }),
  import: route('POST', '/api/glossary/import', 'glossary.edit', {
    summary: 'Take in a CSV file like the one that is given; with preview nothing changes',
    body: Type.Object(
      {
        text: Type.String({ minLength: 1, maxLength: FILE_MAX }),
        preview: Type.Optional(Type.Boolean())
      },
      strict
    ),
    response: { 200: GlossaryImport }
  })
}
