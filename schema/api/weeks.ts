import { Type, type Static } from 'typebox'
import { EVIDENCE_KINDS } from '../words.ts'
import { Id, StageName } from './bridges.ts'
import { Day, Instant, nullable, PersonRef } from './common.ts'
import { route } from './route.ts'

/** An ISO week: from Monday to Sunday, number 1 holds the first Thursday of its year. */
export const WEEK_PATTERN = '^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$'
const IsoWeek = Type.String({ pattern: WEEK_PATTERN, description: 'An ISO week, 2026-W47' })

const ItemRef = Type.Object({
  id: Type.String(),
  title: nullable(Type.String({ description: 'null where its case is not for the reader' })),
  language: nullable(Type.String())
})
export type WeekItem = Static<typeof ItemRef>

const Moved = Type.Object({
  item: ItemRef,
  stage: StageName,
  evidence: Type.Array(Type.Enum([...EVIDENCE_KINDS]), {
    description: 'What it was shown by; none where a lead let it stand or the receiver rated it'
  })
})

const SessionLine = Type.Object({
  id: Type.String(),
  on: Day,
  startsAt: nullable(Instant),
  minutes: nullable(Type.Integer()),
  items: Type.Integer({ description: 'So many were shown, or are to be' })
})

const ActionLine = Type.Object({
  id: Type.String(),
  text: nullable(Type.String({ description: 'null where it is about a case that is not shown' })),
  who: PersonRef,
  dueOn: Day,
  overdue: Type.Boolean()
})

/** What happened on a bridge in one week, and what the next ones bring. */
export const Week = Type.Object({
  bridge: Type.String(),
  giver: PersonRef,
  receiver: PersonRef,
  of: IsoWeek,
  from: Day,
  to: Day,
  before: nullable(IsoWeek),
  after: nullable(IsoWeek),
  isNow: Type.Boolean({ description: 'It is not over yet' }),
  moved: Type.Boolean({ description: 'Something was proved, fell back, was held or was done' }),
  proved: Type.Array(Moved, { description: 'Each with the highest stage that it newly reached' }),
  fellBack: Type.Array(
    Type.Object({ item: ItemRef, stage: StageName }, { description: 'The stage that it lost' })
  ),
  held: Type.Array(SessionLine),
  actionsDone: Type.Integer(),
  waits: Type.Array(Type.Object({ item: ItemRef, stage: StageName, who: PersonRef })),
  late: Type.Array(Type.Object({ item: ItemRef, stage: StageName, plannedOn: Day })),
  actions: Type.Array(ActionLine, { description: 'Still open' }),
  questions: Type.Array(
    Type.Object({
      id: Type.String(),
      text: Type.String(),
      askedOn: Day,
      by: PersonRef
    }),
    { description: 'Nothing has come of them, and nobody has answered' }
  ),
  coming: Type.Array(SessionLine, { description: 'Sessions of the two weeks after it' }),
  comesBack: Type.Array(
    Type.Object({
      item: ItemRef,
      from: Day,
      to: Day,
      period: Type.String(),
      probability: Type.Number()
    })
  ),
  next: Type.Array(
    Type.Object({
      id: Type.String(),
      item: nullable(ItemRef),
      stage: nullable(StageName),
      title: nullable(Type.String()),
      dueOn: Day
    }),
    { description: 'The next lines of the plan' }
  )
})
export type Week = Static<typeof Week>

export const weekRoutes = {
  week: route('GET', '/api/bridges/:id/week', 'bridge.read', {
    summary: 'One week of a bridge; this one, where none is named',
    params: Type.Object({ id: Id }),
    querystring: Type.Object({ of: Type.Optional(IsoWeek) }),
    response: { 200: Week }
  })
}
