import { todayRoutes } from '#schema/api/today.ts'
import type { App } from '../http/application.ts'
import { today } from './today.ts'

export function todayOf(app: App) {
  app.route({
    ...todayRoutes.today,
    handler: ({ person }) => today(app.database.read, person, app.now())
  })
}
