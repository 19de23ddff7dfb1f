import { closeRoutes } from '#schema/api/closes.ts'
import type { App } from '../http/application.ts'
import { findBoard } from './board.ts'
import { findCloses } from './closes.ts'
import { compareCloses } from './comparison.ts'

export function closes(app: App) {
  const { read } = app.database

  app.route({
    ...closeRoutes.closes,
    handler: ({ person }) => findCloses(read, person, app.now())
  })

  app.route({
    ...closeRoutes.board,
    handler: ({ person, params, query }) =>
      app.database.apart(findBoard, person, params.period, whichOf(query), app.now())
  })

  app.route({
    ...closeRoutes.comparison,
    handler: ({ person, params, query }) =>
      app.database.apart(compareCloses, person, params.period, whichOf(query), app.now())
  })
}

/** `entity=PL02&entity=RO01` and `entity=PL02,RO01` mean the same. */
const whichOf = ({ entity = [] }: { entity?: string | string[] }) => ({
  entities: [entity].flat().flatMap((it) => it.split(',').filter(Boolean))
})
