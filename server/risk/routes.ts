import { riskRoutes } from '#schema/api/risk.ts'
import type { App } from '../http/application.ts'
import { findRisk } from './board.ts'

export function risk(app: App) {
  app.route({
    ...riskRoutes.board,
    handler: ({ person, query }) => app.database.apart(findRisk, person, query, app.now())
  })
}
