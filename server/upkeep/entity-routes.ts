import { upkeepRoutes } from '#schema/api/upkeep.ts'
import type { App } from '../http/application.ts'
import { findEntity } from '../organisation/entities.ts'
import {
  calendarOfCountry,
  compareHolidays,
  findHolidays,
  publicHolidays
} from '../organisation/holidays.ts'
import { changeEntity, makeEntity, mergeEntity } from './entities.ts'
import { fiscalYear } from './fiscal-year.ts'
import { changeHolidays } from './holidays.ts'
import { measured } from './measure.ts'

export function entityRoutes(app: App) {
  const { read } = app.database

  app.route({
    ...upkeepRoutes.addEntity,
    handler: async (request) => {
      const { person, body } = request
      const calendar = await calendarOfCountry(body.country, app.now())
      return request.write((tx) => makeEntity(tx, person, body, calendar, app.now()))
    }
  })

  app.route({
    ...upkeepRoutes.changeEntity,
    handler: (request) => {
      const { person, params } = request
      const { preview, ...change } = request.body
      return measured(request, preview, (tx) =>
        changeEntity(tx, person, params.code, change, app.now())
      )
    }
  })

  app.route({
    ...upkeepRoutes.mergeEntity,
    handler: (request) => {
      const { person, params, body } = request
      return measured(request, body.preview, (tx) =>
        mergeEntity(tx, person, params.code, body.into, app.now())
      )
    }
  })

  app.route({
    ...upkeepRoutes.holidays,
    handler: async ({ params }) => {
      await findEntity(read, params.code)
      return { items: await findHolidays(read, params.code) }
    }
  })

  app.route({
    ...upkeepRoutes.changeHolidays,
    handler: (request) => {
      const { person, params } = request
      const { preview, ...change } = request.body
      return measured(request, preview, (tx) =>
        changeHolidays(tx, person, params.code, change, app.now())
      )
    }
  })

  app.route({
    ...upkeepRoutes.publicHolidays,
    handler: async ({ params, query: { year } }) => {
      const { country } = await findEntity(read, params.code)
      const ours = await findHolidays(read, params.code)
      const inYear = ours.filter(({ day }) => day.startsWith(`${year}-`))
      return { items: compareHolidays(await publicHolidays(country, year), inYear) }
    }
  })

  app.route({
    ...upkeepRoutes.year,
    handler: async ({ params, body }) => ({
      items: await fiscalYear(read, params.code, body.year, body.scheme)
    })
  })
}
