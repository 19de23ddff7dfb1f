import { reviewRoutes } from '#schema/api/reviews.ts'
import { findCase } from '../cases/find.ts'
import { caseNumber } from '../cases/numbers.ts'
import type { App } from '../http/application.ts'
import { preferred } from '../http/sentences.ts'
import { findProcess } from '../organisation/processes.ts'
import { findIntervals } from './intervals.ts'
import { findReviews } from './queue.ts'
import { setInterval } from './set-interval.ts'
import { takeQuestionBack } from './take-question-back.ts'

export function reviews(app: App) {
  app.route({
    ...reviewRoutes.queue,
    handler: ({ person }) => findReviews(app.database.read, person, app.now())
  })

  app.route({
    ...reviewRoutes.interval,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body, headers } = request
        await setInterval(tx, person, params.code, body.reviewEveryMonths, app.now())
        return findProcess(tx, params.code, preferred(headers['accept-language']))
      })
  })

  app.route({
    ...reviewRoutes.intervals,
    handler: async ({ person }) => ({ items: await findIntervals(app.database.read, person) })
  })

  app.route({
    ...reviewRoutes.takeBackQuestion,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params } = request
        const found = await findCase(tx, person, caseNumber(params.number))
        await takeQuestionBack(tx, person, found, params.id, app.now())
        return null
      })
  })
}
