import type { FastifyRequest } from 'fastify'
import { talkRoutes } from '#schema/api/talk.ts'
import { baseOf } from '../cases/acting.ts'
import { findCase } from '../cases/find.ts'
import { findOccurrence } from '../cases/find-occurrences.ts'
import { caseNumber } from '../cases/numbers.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { adopt, unadopt } from './adopt.ts'
import { changeComment, removeComment, restoreComment } from './change.ts'
import { findComment, type Said } from './find.ts'
import { findReaders } from './readers.ts'
import { settle, unsettle } from './settle.ts'
import { findTalk } from './threads.ts'
import { toComment, toComments } from './to-comment.ts'
import { whoeverKnows, type SimilarTo } from './whoever-knows.ts'
import { comment, commentOn, reply } from './write.ts'

type Act = (tx: Writer, said: Said) => Promise<unknown>

/** What people say about cases, ask each other, and put into the case from there. */
export function talk(app: App, similarTo: SimilarTo) {
  const { read } = app.database

  /** Finds the comment, does something to it, and answers with what became of it. */
  const acted = (request: FastifyRequest, id: string, act: Act) =>
    request.write(async (tx) => {
      await act(tx, await findComment(tx, request.person, id))
      return toComment(tx, request.person, id)
    })
  const said = (request: FastifyRequest, say: (tx: Writer) => Promise<string>) =>
    request.write(async (tx) => toComment(tx, request.person, await say(tx)))

  app.route({
    ...talkRoutes.read,
    handler: async ({ person, params }) => {
      const found = await findCase(read, person, caseNumber(params.number))
      return { items: await toComments(read, person, await findTalk(read, person, found)) }
    }
  })

  app.route({
    ...talkRoutes.write,
    handler: (request) =>
      said(request, async (tx) => {
        const { person, params, body } = request
        const found = await findCase(tx, person, caseNumber(params.number))
        return comment(tx, person, found, body, app.now())
      })
  })

  app.route({
    ...talkRoutes.writeOn,
    handler: (request) =>
      said(request, async (tx) => {
        const { person, params, body } = request
        const found = await findOccurrence(tx, person, params.id)
        return commentOn(tx, person, found, body, app.now())
      })
  })

  app.route({
    ...talkRoutes.reply,
    handler: (request) =>
      said(request, async (tx) => {
        const { person, params, body } = request
        const parent = await findComment(tx, person, params.id)
        return reply(tx, person, parent, body, app.now())
      })
  })

  app.route({
    ...talkRoutes.change,
    handler: (request) =>
      acted(request, request.params.id, (tx, it) =>
        changeComment(tx, request.person, it, request.body, app.now())
      )
  })

  app.route({
    ...talkRoutes.remove,
    handler: (request) =>
      acted(request, request.params.id, (tx, it) =>
        removeComment(tx, request.person, it, app.now())
      )
  })

  app.route({
    ...talkRoutes.restore,
    handler: (request) =>
      acted(request, request.params.id, (tx, it) =>
        restoreComment(tx, request.person, it, app.now())
      )
  })

  app.route({
    ...talkRoutes.settle,
    handler: (request) =>
      acted(request, request.params.id, (tx, { row }) =>
        settle(tx, request.person, row.id, app.now())
      )
  })

  app.route({
    ...talkRoutes.unsettle,
    handler: (request) =>
      acted(request, request.params.id, (tx, { row }) =>
        unsettle(tx, request.person, row.id, app.now())
      )
  })

  app.route({
    ...talkRoutes.adopt,
    handler: (request) => {
      const base = baseOf(request)
      return acted(request, request.params.id, (tx, it) =>
        adopt(tx, request.person, it, base, request.body.field, app.now())
      )
    }
  })

  app.route({
    ...talkRoutes.unadopt,
    handler: (request) =>
      acted(request, request.params.id, (tx, it) => unadopt(tx, request.person, it, app.now()))
  })

  app.route({
    ...talkRoutes.whoeverKnows,
    handler: async ({ person, params, query }) => {
      const found = await findCase(read, person, caseNumber(params.number))
      const occurrence = await occurrenceOf(read, person, found.row.number, query.occurrence)
      return { items: await whoeverKnows(read, person, found, occurrence, similarTo, app.now()) }
    }
  })

  app.route({
    ...talkRoutes.mentionable,
    handler: async ({ person, params, query }) => {
      const { row } = await findCase(read, person, caseNumber(params.number))
      const occurrence = await occurrenceOf(read, person, row.number, query.occurrence)
      const place = { number: row.number, occurrence }
      return { items: await findReaders(read, person, place, query.q ?? '') }
    }
  })
}

/** One of the occurrences of this case that the person may see. */
async function occurrenceOf(read: Reader, person: Person, number: number, id?: string) {
  if (id === undefined) return null
  const { row } = await findOccurrence(read, person, id)
  if (row.caseNumber !== number) throw notFound()
  return row.id
}
