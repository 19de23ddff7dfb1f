import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Problem as ProblemAnswer } from '#schema/api/common.ts'
import { Busy } from '../database/busy.ts'
import { notFound, Problem, say } from './problem.ts'
import { preferred, sentence, type MessageKey } from './sentences.ts'
import { problemOfValidation } from './validation.ts'

/** One place turns every failure into RFC 9457, in the reader's language. */
export function answerWithProblems(app: FastifyInstance) {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = toProblem(error)
    if (problem.status >= 500) request.log.error({ err: error }, 'failed')
    else request.log.info({ status: problem.status, problem: problem.detail.key }, 'refused')
    return send(request, reply, problem)
  })
  app.setNotFoundHandler((request, reply) => send(request, reply, notFound()))
}

export function toProblem(error: FastifyError | Problem | Error): Problem {
  if (error instanceof Problem) return error
  if (error instanceof Busy) return new Problem(503, say('busy'))
  if ('validation' in error && error.validation) return problemOfValidation(error.validation)
  const status = 'statusCode' in error ? error.statusCode : undefined
  if (status === 413) return new Problem(413, say('tooLarge'))
  if (status === 415) return new Problem(415, say('unreadable'))
  if (status === 429) return new Problem(429, say('slowDown', { seconds: 1 }))
  if (status !== undefined && status >= 400 && status < 500) {
    return new Problem(400, say('unreadable'))
  }
  return new Problem(500, say('wentWrong'))
}

function send(request: FastifyRequest, reply: FastifyReply, problem: Problem) {
  const language = preferred(request.headers['accept-language'])
  const { status, detail, fields } = problem
  const answer: ProblemAnswer & Record<string, unknown> = {
    type: 'about:blank',
    title: sentence(language, `title.${status}` as MessageKey),
    status,
    detail: sentence(language, detail.key, detail.values)
  }
  const sentences = Object.entries(fields)
  if (sentences.length) {
    answer.fields = Object.fromEntries(
      sentences.map(([name, { key, values }]) => [name, sentence(language, key, values)])
    )
  }
  Object.assign(answer, problem.extra)
  if (status === 503) reply.header('retry-after', '1')
  return reply
    .code(status)
    .header('content-language', language)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(answer)
}
