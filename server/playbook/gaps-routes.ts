import type { FastifyRequest } from 'fastify'
import { gapRoutes } from '#schema/api/gaps.ts'
import { findCase } from '../cases/find.ts'
import { toCase } from '../cases/to-case.ts'
import type { Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import { askSomeone } from './ask-someone.ts'
import { fewerWords } from './fewer-words.ts'
import { findGaps, toGap } from './gaps-find.ts'
import { noteGap, sayingOnce } from './gaps-note.ts'
import { answerGap, dismissGap, reopenGap } from './gaps-settle.ts'
import { guessProcess } from './guess-process.ts'
import { whoKnowsProcess } from './process-knowers.ts'

/** What to do when nothing was found, and what was looked for in vain. */
export function gaps(app: App) {
  const { read } = app.database
  const saysFirst = sayingOnce()

  app.route({
    ...gapRoutes.note,
    handler: async (request) => {
      const { person, body } = request
      const now = app.now()
      if (saysFirst(person, body, now)) await request.write((tx) => noteGap(tx, person, body, now))
      return null
    }
  })

  app.route({
    ...gapRoutes.list,
    handler: ({ person, query }) => app.database.apart(findGaps, person, query.state ?? 'open')
  })

  const settled = (request: FastifyRequest, id: string, act: (tx: Writer) => Promise<void>) =>
    request.write(async (tx) => {
      await act(tx)
      return toGap(tx, request.person, id)
    })

  app.route({
    ...gapRoutes.answer,
    handler: (request) => {
      const { person, params, body } = request
      return settled(request, params.id, (tx) =>
        answerGap(tx, person, params.id, body.case, app.now())
      )
    }
  })

  app.route({
    ...gapRoutes.dismiss,
    handler: (request) => {
      const { person, params } = request
      return settled(request, params.id, (tx) => dismissGap(tx, person, params.id, app.now()))
    }
  })

  app.route({
    ...gapRoutes.reopen,
    handler: (request) => {
      const { person, params } = request
      return settled(request, params.id, (tx) => reopenGap(tx, person, params.id, app.now()))
    }
  })

  app.route({
    ...gapRoutes.fewer,
    handler: async ({ person, query }) => ({
      items: await fewerWords(read, person, query, app.now())
    })
  })

  app.route({
    ...gapRoutes.whoeverKnows,
    handler: async ({ person, query }) => {
      const process = query.process ?? (await guessProcess(read, person, query.q ?? ''))
      const items = process === null ? [] : await whoKnowsProcess(read, person, process, app.now())
      return { process, items }
    }
  })

  app.route({
    ...gapRoutes.ask,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, body } = request
        const number = await askSomeone(tx, person, body, app.now())
        return toCase(tx, person, await findCase(tx, person, number), app.now())
      })
  })
}
