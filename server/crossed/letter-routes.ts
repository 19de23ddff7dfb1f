import type { FastifyRequest } from 'fastify'
import { letterRoutes } from '#schema/api/letters.ts'
import { findBridge } from '../bridges/find.ts'
import type { Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import { notFound } from '../http/problem.ts'
import { findGiven, findMine } from './letter-given.ts'
import { answerWithLetter } from './letter.ts'
import {
  findOneOfWords,
  giveLetter,
  reword,
  setRemoved,
  writeWords,
  type FoundWords
} from './letter-words.ts'

type Act = (tx: Writer, found: FoundWords, now: string) => Promise<unknown>

/** What somebody's cases did for others, written to them by those who stay. */
export function letters(app: App) {
  const { read } = app.database

  /** Does something to what somebody wrote, and answers the letter as it is then. */
  const acted = (request: FastifyRequest, id: string, act: Act) =>
    request.write(async (tx) => {
      const found = await findOneOfWords(tx, request.person, id)
      await act(tx, found, app.now())
      return answerWithLetter(tx, request.person, found.row.bridge, app.now())
    })

  /** Until it is given, there is no letter for the giver. */
  const findToWrite = async (tx: Writer, { person }: FastifyRequest, id: string) => {
    const found = await findBridge(tx, person, id)
    if (found.row.giver === person.id && !(await findGiven(tx, id))) throw notFound()
    return found
  }

  app.route({
    ...letterRoutes.letter,
    handler: ({ person, params }) => answerWithLetter(read, person, params.id, app.now())
  })

  app.route({
    ...letterRoutes.mine,
    handler: async ({ person }) => ({ items: await findMine(read, person) })
  })

  app.route({
    ...letterRoutes.write,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const found = await findToWrite(tx, request, params.id)
        await writeWords(tx, person, found, body.text, app.now())
        return answerWithLetter(tx, person, params.id, app.now())
      })
  })

  app.route({
    ...letterRoutes.give,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params } = request
        await giveLetter(tx, person, await findToWrite(tx, request, params.id), app.now())
        return answerWithLetter(tx, person, params.id, app.now())
      })
  })

  app.route({
    ...letterRoutes.reword,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        reword(tx, request.person, found, request.body.text, now)
      )
  })

  app.route({
    ...letterRoutes.remove,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        setRemoved(tx, request.person, found, true, now)
      )
  })

  app.route({
    ...letterRoutes.restore,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        setRemoved(tx, request.person, found, false, now)
      )
  })
}
