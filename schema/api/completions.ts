import { Type, type Static } from 'typebox'
import { nullable } from './common.ts'
import { route } from './route.ts'

export const Offer = Type.Object({
  kind: Type.Enum(['operator', 'value', 'word', 'search'], {
    description: 'search: one of mine; it takes the place of the whole query'
  }),
  text: Type.String({ description: 'What is offered' }),
  insert: Type.String({
    description: 'What to write from `from` to `to` of q; of a search, its address: q=…&process=…'
  }),
  from: Type.Integer(),
  to: Type.Integer(),
  label: Type.String({ description: 'What it does, or its code' }),
  count: nullable(Type.Integer({ description: 'Cases that the reader sees' }))
})
export type Offer = Static<typeof Offer>

/** What an operator of a query was taken for, and those values that nobody knows. */
const Name = Type.Enum(['process', 'system', 'entity', 'state', 'by', 'period'])
export const ReadOperator = Type.Object({
  name: Name,
  value: Type.String(),
  start: Type.Integer(),
  end: Type.Integer(),
  means: Type.Array(Type.String(), { description: 'Codes, names and ids; any of them' })
})
export type ReadOperator = Static<typeof ReadOperator>
export const UnknownValue = Type.Object({ name: Type.String(), value: Type.String() })
export type UnknownValue = Static<typeof UnknownValue>

export const completionRoutes = {
  completions: route('GET', '/api/search/completions', 'member', {
    summary: 'What may follow at a place of a query: operators, their values, words, my searches',
    querystring: Type.Object({
      q: Type.String({ maxLength: 500 }),
      at: Type.Optional(
        Type.Integer({ minimum: 0, maximum: 500, description: 'Of the caret; left out, the end' })
      )
    }),
    response: { 200: Type.Object({ offers: Type.Array(Offer) }) }
  })
}
