import { questionRoutes } from '#schema/api/questions.ts'
import { findBridge } from '../bridges/find.ts'
import type { Reader } from '../database/database.ts'
import type { App } from '../http/application.ts'
import type { Person } from '../http/person.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { cancelChair, findChair, setChair, toChair } from './chairs.ts'

/** The days on which the giver counts as away. */
export function chairRoutes(app: App) {
  app.route({
    ...questionRoutes.setChair,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const bridge = await findBridge(tx, person, params.id)
        const id = await setChair(tx, person, bridge, body, app.now())
        return answerWithChair(tx, person, id, app.now())
      })
  })

  app.route({
    ...questionRoutes.cancelChair,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params } = request
        await cancelChair(tx, person, await findChair(tx, person, params.id), app.now())
        return answerWithChair(tx, person, params.id, app.now())
      })
  })
}

async function answerWithChair(read: Reader, person: Person, id: string, now: string) {
  const found = await findChair(read, person, id)
  const { timeZone } = await calendarOf(read, found.bridge.row.entity)
  return toChair(person, found, today(now, timeZone))
}
