import { Type, type Static } from 'typebox'
import { LANGUAGES, STAGES } from '../words.ts'
import { Expected } from './closes.ts'
import { Day, Instant, nullable, PersonRef } from './common.ts'
import { NextAction } from './next-actions.ts'
import { Occurrence } from './occurrences.ts'
import { CloseDay } from './organisation.ts'
import { route } from './route.ts'
import { OpenQuestion } from './talk.ts'
import { MyTasks } from './tasks.ts'

/** An open occurrence that is with me, and what its case knows already. */
export const OpenNow = Type.Object({
  ...Occurrence.properties,
  caseState: Type.String(),
  uses: Type.Integer({ description: 'Closed occurrences of the case so far' }),
  usualMinutes: nullable(Type.Integer())
})

export const SolvedLately = Type.Object({
  id: Type.String({ description: 'Of the occurrence' }),
  case: Type.String(),
  title: Type.String(),
  language: Type.Enum([...LANGUAGES]),
  closedAt: Instant,
  closedBy: Type.Object({ id: Type.String(), name: Type.String() }),
  outcome: Type.String(),
  minutes: nullable(Type.Integer()),
  mine: Type.Boolean({ description: 'The case is mine: author or owner' }),
  known: Type.Boolean()
})

/** The close that it is, for whoever looks. */
export const CloseNow = Type.Object({
  period: Type.String(),
  open: Type.Integer(),
  openHere: Type.Integer({ description: 'At my entity' }),
  expected: Type.Array(Expected, { description: 'At my entity, on the next working day' })
})

/** What a lead looks after: the entities of the units led. */
export const UnitNow = Type.Object({
  entities: Type.Array(
    Type.Object({
      code: Type.String(),
      name: Type.String(),
      open: Type.Integer(),
      nobodys: Type.Integer()
    })
  ),
  late: Type.Array(
    Type.Object({
      id: Type.String(),
      period: Type.String(),
      entity: Type.String(),
      title: Type.String(),
      dueDay: Type.Integer(),
      dueOn: Day,
      preparer: nullable(PersonRef)
    }),
    { description: 'Close tasks of these entities of which the day is over, not my own' }
  ),
  away: Type.Array(Type.Object({ person: PersonRef, until: Day, cover: nullable(PersonRef) }), {
    description: 'Of the units led, today'
  })
})

/** What I agreed to do on bridges: what is late, and what is due within five working days. */
export const ActionsNow = Type.Object({
  items: Type.Array(
    Type.Object({ ...NextAction.properties, giver: PersonRef, receiver: PersonRef }),
    { description: 'A few, the earliest day first' }
  ),
  more: Type.Array(
    Type.Object({
      bridge: Type.String(),
      giver: PersonRef,
      receiver: PersonRef,
      count: Type.Integer()
    }),
    { description: 'How many there are besides, bridge by bridge' }
  )
})
export type ActionsNow = Static<typeof ActionsNow>

/** What of my bridges matters now. */
export const BridgesNow = Type.Object({
  mine: Type.Array(
    Type.Object({
      id: Type.String(),
      giver: PersonRef,
      receiver: PersonRef,
      toConfirm: Type.Integer(),
      late: Type.Integer(),
      next: nullable(
        Type.Object(
          {
            title: nullable(Type.String()),
            language: nullable(Type.String()),
            stage: nullable(Type.Enum([...STAGES])),
            dueOn: Day
          },
          { description: 'The next line of the plan' }
        )
      ),
      comesBack: Type.Array(
        Type.Object({
          item: Type.String(),
          title: Type.String(),
          language: nullable(Type.String())
        }),
        { description: 'Expected in the close that it is, and not at its target: a few' }
      )
    })
  ),
  led: Type.Array(
    Type.Object({
      id: Type.String(),
      giver: PersonRef,
      receiver: PersonRef,
      late: Type.Integer(),
      atRisk: Type.Integer()
    }),
    { description: 'Bridges that I lead and on which something is late or at risk' }
  ),
  actions: ActionsNow
})
export type BridgesNow = Static<typeof BridgesNow>

export const Today = Type.Object({
  day: nullable(CloseDay),
  entity: nullable(Type.String()),
  open: Type.Array(OpenNow),
  nobodys: Type.Array(OpenNow, { description: 'Open at my entity, and nobody holds it' }),
  solved: Type.Array(SolvedLately),
  unwritten: Type.Array(
    Type.Object({
      number: Type.String(),
      title: Type.String(),
      language: Type.Enum([...LANGUAGES]),
      createdAt: Instant
    }),
    { description: 'My open cases whose solution is not written up' }
  ),
  tasks: MyTasks,
  asked: Type.Array(OpenQuestion, { description: 'Whoever knows this: they asked me' }),
  /** From WD−1 to WD+3 nobody is asked for more than their own open work: when the rest comes. */
  quietUntil: nullable(Day),
  close: nullable(CloseNow),
  /** For leads. */
  unit: nullable(UnitNow),
  bridges: nullable(BridgesNow),
  questions: Type.Array(
    Type.Object({
      number: Type.String(),
      title: Type.String(),
      language: Type.Enum([...LANGUAGES]),
      by: PersonRef,
      text: Type.String(),
      at: Instant
    }),
    { description: 'Sent back to me with a question' }
  ),
  reviews: Type.Integer({ description: 'Cases that wait for my judgement' }),
  helped: Type.Object({
    people: Type.Integer({ description: 'Different people who solved something with my cases' }),
    minutes: Type.Integer({ description: 'Minutes saved in the last twelve months' }),
    cases: Type.Integer()
  })
})
export type Today = Static<typeof Today>

export const todayRoutes = {
  today: route('GET', '/api/today', 'member', {
    summary: 'What matters to me now',
    response: { 200: Today }
  })
}
