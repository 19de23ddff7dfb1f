import type { MessageKey } from './sentences.ts'

type Values = Record<string, string | number>

/** A sentence to be said, in whatever language the reader turns out to have. */
export interface Sentence {
  key: MessageKey
  values?: Values
}

/** A refusal that its sender can act on. `fields` names the boxes at fault. */
export class Problem extends Error {
  readonly status: number
  readonly detail: Sentence
  readonly fields: Record<string, Sentence>
  /** Further members of the answer, e.g. what is needed to merge. */
  readonly extra: Record<string, unknown>

  constructor(
    status: number,
    detail: Sentence,
    fields: Record<string, Sentence> = {},
    extra: Record<string, unknown> = {}
  ) {
    super(detail.key)
    this.status = status
    this.detail = detail
    this.fields = fields
    this.extra = extra
  }
}

export const say = (key: MessageKey, values?: Values): Sentence => ({ key, values })

export const notFound = () => new Problem(404, say('notFound'))
export const forbidden = (key: MessageKey = 'forbidden', values?: Values) =>
  new Problem(403, say(key, values))
export const conflict = (key: MessageKey, values?: Values) => new Problem(409, say(key, values))

/** One or more fields at fault: 422. */
export const invalid = (fields: Record<string, Sentence>) =>
  new Problem(422, say('invalid', { count: Object.keys(fields).length }), fields)
