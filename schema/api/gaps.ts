import { Type, type Static } from 'typebox'
import { GAP_STATES, LANGUAGES } from '../words.ts'
import { Case, CaseNumber } from './cases.ts'
import {
  Day,
  Instant,
  Line,
  list,
  May,
  Nothing,
  nullable,
  PersonRef,
  RequiredLine
} from './common.ts'
import { RequiredText, Title } from './content.ts'
import { route } from './route.ts'

const Words = Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' })

/** Something that people looked for in vain; never who. */
export const Gap = Type.Object({
  id: Type.String(),
  query: Type.String({ description: 'As typed by whoever was first; long numbers are #' }),
  language: Type.Enum([...LANGUAGES]),
  process: nullable(Type.String()),
  times: Type.Integer(),
  firstDay: Day,
  lastDay: Day,
  state: Type.Enum([...GAP_STATES]),
  found: nullable(
    Type.Integer({
      description: 'How many cases hold all its words by now, by the reader’s eyes'
    })
  ),
  case: nullable(
    Type.Object({
      number: Type.String(),
      title: Type.String(),
      language: Type.Enum([...LANGUAGES]),
      tagged: Type.Boolean({ description: 'These words are among its tags' }),
      may: May
    })
  ),
  settledBy: nullable(PersonRef),
  settledAt: nullable(Instant),
  may: May
})
export type Gap = Static<typeof Gap>

export const KNOWING_PROCESS = ['solved', 'expert'] as const

/** Who knows most about a process, and why; counted as far as the asker may see. */
export const ProcessKnower = Type.Object({
  person: PersonRef,
  why: Type.Enum([...KNOWING_PROCESS]),
  times: Type.Integer({ description: 'How many cases of the process they solved' }),
  last: nullable(Instant),
  standsInFor: nullable(PersonRef),
  awayUntil: nullable(Day)
})
export type ProcessKnower = Static<typeof ProcessKnower>

/** The same search with less in it. */
export const FewerWords = Type.Object({
  q: Type.String(),
  without: Type.String({ description: 'What was left out' }),
  total: Type.Integer()
})
export type FewerWords = Static<typeof FewerWords>

const params = Type.Object({ id: Type.String({ maxLength: 64 }) })

export const gapRoutes = {
  note: route('POST', '/api/search/gaps', 'member', {
    summary: 'I looked for this and found nothing; kept without my name, once a day',
    body: Type.Object(
      {
        q: Words,
        language: Type.Optional(Type.Enum([...LANGUAGES])),
        process: Type.Optional(Line)
      },
      { additionalProperties: false }
    ),
    response: { 204: Nothing }
  }),
  list: route('GET', '/api/search/gaps', 'gap.read', {
    summary: 'What people looked for in vain, by process; of an expert’s processes, or all',
    querystring: Type.Object({ state: Type.Optional(Type.Enum([...GAP_STATES])) }),
    response: {
      200: Type.Object({
        items: Type.Array(Gap, { description: 'The latest' }),
        total: Type.Integer()
      })
    }
  }),
  answer: route('POST', '/api/search/gaps/:id/answer', 'gap.settle', {
    summary: 'This case answers it',
    params,
    body: Type.Object({ case: CaseNumber }, { additionalProperties: false }),
    response: { 201: Gap }
  }),
  dismiss: route('POST', '/api/search/gaps/:id/dismissal', 'gap.settle', {
    summary: 'Nothing has to be written about this',
    params,
    response: { 201: Gap }
  }),
  reopen: route('DELETE', '/api/search/gaps/:id/settlement', 'gap.settle', {
    summary: 'It is open again',
    params,
    response: { 200: Gap }
  }),
  fewer: route('GET', '/api/search/fewer', 'member', {
    summary: 'What the search finds with one of its words less, the most first',
    querystring: Type.Object({
      q: Words,
      language: Type.Optional(Type.Enum([...LANGUAGES]))
    }),
    response: { 200: list(FewerWords) }
  }),
  whoeverKnows: route('GET', '/api/search/whoever-knows', 'member', {
    summary: 'Whom to ask about a process; without one, about the one that the words mean',
    querystring: Type.Object({ q: Type.Optional(Words), process: Type.Optional(Line) }),
    response: {
      200: Type.Object({
        process: nullable(Type.String({ description: 'Chosen, or guessed' })),
        items: Type.Array(ProcessKnower)
      })
    }
  }),
  ask: route('POST', '/api/search/questions', 'case.log', {
    summary: 'Log what was not found as an open case, and ask somebody there',
    body: Type.Object(
      {
        title: Title,
        text: Type.Unsafe<string>({ ...RequiredText, description: 'The question, in Markdown' }),
        process: RequiredLine,
        askedOf: RequiredLine,
        language: Type.Optional(Type.Enum([...LANGUAGES]))
      },
      { additionalProperties: false }
    ),
    response: { 201: Case }
  })
}
