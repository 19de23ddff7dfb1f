import { Type, type Static } from 'typebox'
import { Case } from './cases.ts'
import { Line } from './common.ts'
import { route } from './route.ts'

/** What a chapter holds: counted from the cases and occurrences that the reader may see. */
export const Chapter = Type.Object({
  key: Type.String({ description: 'Code of a process, or name of a system' }),
  validated: Type.Integer({ description: 'Validated cases, those of processes below included' }),
  solved: Type.Integer({ description: 'Solved, and not validated yet' }),
  uses: Type.Integer(),
  worked: Type.Integer()
})
export type Chapter = Static<typeof Chapter>

export const Outline = Type.Object({
  processes: Type.Array(Chapter, { description: 'Those that hold anything, in the tree’s order' }),
  systems: Type.Array(Chapter, { description: 'By name' }),
  cases: Type.Integer({ description: 'Validated cases in all' })
})
export type Outline = Static<typeof Outline>

export const bookRoutes = {
  outline: route('GET', '/api/book', 'member', {
    summary: 'The playbook’s contents: by process and by system, with counts and trust',
    response: { 200: Outline }
  }),
  pages: route('GET', '/api/book/pages', 'member', {
    summary: 'Cases of a chapter in full, in reading order: by process, then by number',
    querystring: Type.Object({
      process: Type.Optional(Line),
      system: Type.Optional(Line),
      state: Type.Optional(Type.Enum(['validated', 'solved'])),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
      cursor: Type.Optional(Type.String({ pattern: '^[0-9]{1,7}$' }))
    }),
    response: {
      200: Type.Object({
        total: Type.Integer(),
        items: Type.Array(Case),
        next: Type.Optional(Type.String())
      })
    }
  })
}
