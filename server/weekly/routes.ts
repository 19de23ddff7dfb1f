import { weekRoutes } from '#schema/api/weeks.ts'
import { findBridge } from '../bridges/find.ts'
import type { App } from '../http/application.ts'
import { findWeek } from './week.ts'

/** What a bridge did in a week. */
export function weeks(app: App) {
  const { read } = app.database

  app.route({
    ...weekRoutes.week,
    handler: async ({ person, params, query }) =>
      findWeek(read, person, await findBridge(read, person, params.id), query.of, app.now())
  })
}
