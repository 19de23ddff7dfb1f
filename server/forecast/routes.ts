import { forecastRoutes } from '#schema/api/forecast.ts'
import { findCase } from '../cases/find.ts'
import { caseNumber } from '../cases/numbers.ts'
import type { App } from '../http/application.ts'
import { closeDayOf } from '../organisation/close-day.ts'
import { forecastsOf } from './forecasts.ts'

export function forecasts(app: App) {
  const { read } = app.database

  app.route({
    ...forecastRoutes.ofCase,
    handler: async ({ person, params, query }) => {
      const { row } = await findCase(read, person, caseNumber(params.number))
      const entity = query.entity || null
      const { day: today } = await closeDayOf(read, entity ?? person.entity, app.now())
      const found = await forecastsOf(read, person, [row.number], { entity, today })
      return found.get(row.number)
    }
  })
}
