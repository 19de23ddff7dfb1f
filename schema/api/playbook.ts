import { Type, type Static } from 'typebox'
import { CASE_STATES, LANGUAGES, TEXT_MAX } from '../words.ts'
import { CaseNumber } from './cases.ts'
import { ReadOperator, UnknownValue } from './completions.ts'
import { Line, list, optional, Period } from './common.ts'
import { route } from './route.ts'

const Filters = {
  q: Type.Optional(Type.String({ maxLength: 500 })),
  language: Type.Optional(Type.Enum([...LANGUAGES])),
  process: Type.Optional(Line),
  entity: Type.Optional(Line),
  system: Type.Optional(Line),
  state: Type.Optional(Type.Enum([...CASE_STATES])),
  by: Type.Optional(Line),
  period: Type.Optional(Period),
  exact: Type.Optional(
    Type.Literal('1', { description: 'What was typed, and no repair of a typing error' })
  ),
  without: Type.Optional(
    Type.String({
      maxLength: 1_000,
      description: 'Concepts of the glossary that do not widen this search, by commas; * for none'
    })
  )
}

/** A term of the query, and what the glossary says for it in the trade. */
export const Widening = Type.Object({
  concept: Type.String(),
  from: Type.String({ description: 'As typed' }),
  siblings: Type.Array(Type.Object({ language: Type.Enum([...LANGUAGES]), text: Type.String() }))
})
export type Widening = Static<typeof Widening>

/** Where in a file something was found. */
export const FileExcerpt = Type.Object({
  attachment: Type.String(),
  name: Type.String(),
  where: Type.String({
    description:
      'p:3 a page, s:Sheet1!12 a sheet and its row, l:120 a line, subject, body, attachment:name'
  }),
  language: Type.Enum([...LANGUAGES])
})
export type FileExcerpt = Static<typeof FileExcerpt>

export const Excerpt = Type.Object({
  field: Type.String(),
  html: Type.String({ description: 'Escaped text with <mark> around what was found' }),
  file: Type.Optional(FileExcerpt),
  language: Type.Optional(
    Type.Enum([...LANGUAGES], { description: 'Of a translation: not that of the case' })
  )
})

export const Hit = Type.Object({
  number: Type.String(),
  title: Type.String(),
  titleHtml: Type.String({ description: 'Escaped, with <mark>' }),
  titleIn: Type.Optional(
    Type.Object(
      { language: Type.Enum([...LANGUAGES]), title: Type.String() },
      { description: 'As a colleague translated it into the language of the reader' }
    )
  ),
  state: Type.Enum([...CASE_STATES]),
  reviewDue: Type.Boolean(),
  language: Type.Enum([...LANGUAGES]),
  process: Type.Union([Type.String(), Type.Null()]),
  system: Type.String(),
  entities: Type.Array(Type.String()),
  score: Type.Number(),
  excerpts: Type.Array(Excerpt),
  why: Type.Array(Type.String(), { description: 'Fields and signals that brought it up' }),
  trust: Type.Object({
    uses: Type.Integer(),
    worked: Type.Integer(),
    minutes: Type.Union([Type.Integer(), Type.Null()])
  })
})
export type Hit = Static<typeof Hit>

export const SimilarHit = Type.Object({
  ...Hit.properties,
  steps: Type.Array(Type.String(), { description: 'The first steps' }),
  matches: Type.Array(Type.String(), { description: 'kind:value' }),
  differs: Type.Array(Type.String(), { description: 'kind:value of the other case' }),
  notes: Type.Array(Type.String(), {
    description:
      'What to think of before it is taken for the same, as kind:value: amountMore:10 and amountLess:10 (times the usual amount), season:12/6 (it came in that month only; now), neverIn:KR01, causeKind:interface, language:ko'
  }),
  same: Type.Optional(
    Type.Boolean({
      description: 'Neither is validated and they say nearly the same: worth merging'
    })
  )
})
export type SimilarHit = Static<typeof SimilarHit>

export const FacetValue = Type.Object({ value: Type.String(), count: Type.Integer() })
export const Facets = Type.Object({
  process: Type.Array(FacetValue),
  entity: Type.Array(FacetValue),
  system: Type.Array(FacetValue),
  state: Type.Array(FacetValue),
  language: Type.Array(FacetValue)
})
export type Facets = Static<typeof Facets>

export const PICK_KINDS = ['system', 'messageCode', 'account', 'counterpart', 'tag'] as const

export const playbookRoutes = {
  search: route('GET', '/api/search', 'member', {
    summary: 'Find cases; without q, all that the filters leave, the latest first',
    querystring: Type.Object({
      ...Filters,
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
      cursor: Type.Optional(
        Type.String({ pattern: '^[0-9]{1,7}$', description: '`next` of the page before' })
      )
    }),
    response: {
      200: Type.Object({
        total: Type.Integer(),
        atLeast: Type.Optional(
          Type.Boolean({
            description: 'There are more than are counted; the facets count them all'
          })
        ),
        terms: Type.Array(Type.String()),
        repaired: Type.Optional(
          Type.Array(Type.Object({ typed: Type.String(), read: Type.Array(Type.String()) }), {
            description: 'Words that nobody has written, and what was looked for besides'
          })
        ),
        added: Type.Optional(Type.Array(Widening)),
        dropped: Type.Optional(
          Type.Array(Widening, { description: 'Would have widened it, but for `without`' })
        ),
        operators: Type.Optional(Type.Array(ReadOperator)),
        unknown: Type.Optional(
          Type.Array(UnknownValue, {
            description: 'Operators whose value nobody knows: searched as words'
          })
        ),
        hits: Type.Array(Hit),
        next: Type.Optional(Type.String())
      })
    }
  }),
  facets: route('GET', '/api/search/facets', 'member', {
    summary: 'How many of the cases found are in each process, entity, system, state, language',
    querystring: Type.Object(Filters),
    response: { 200: Facets }
  }),
  similar: route('POST', '/api/cases/similar', 'member', {
    summary: 'Cases like the one being written',
    body: Type.Object(
      {
        title: Type.Optional(Type.String({ maxLength: TEXT_MAX })),
        symptom: Type.Optional(Type.String({ maxLength: TEXT_MAX })),
        language: Type.Optional(Type.Enum([...LANGUAGES])),
        process: optional(Line),
        entity: optional(Line),
        system: optional(Line),
        messageCode: optional(Line),
        accounts: Type.Optional(Type.Array(Line, { maxItems: 60 })),
        amount: optional(Type.Number()),
        currency: optional(Type.String({ maxLength: 3 })),
        except: Type.Optional(Line)
      },
      { additionalProperties: false }
    ),
    response: {
      200: Type.Object({
        hits: Type.Array(SimilarHit)
      })
    }
  }),
  similarTo: route('GET', '/api/cases/:number/similar', 'case.read', {
    summary: 'Cases like this one, each with what matches and what differs',
    params: Type.Object({ number: CaseNumber }),
    response: { 200: Type.Object({ hits: Type.Array(SimilarHit) }) }
  }),
  picks: route('GET', '/api/picks', 'member', {
    summary: 'What was entered before in a box that suggests: mine first, then the most common',
    querystring: Type.Object({ kind: Type.Enum([...PICK_KINDS]) }),
    response: { 200: list(Type.String()) }
  })
}
