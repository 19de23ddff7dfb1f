/**
 * GET /api/live is a stream of server-sent events (WHATWG HTML, "Server-sent events"). Each
 * `changed` names topics of which something changed that the reader may see; what it is now, the
 * ordinary routes say.
 */
export interface Changed {
  topics: string[]
}

/** Where what comes after it was lost: everything may have changed. */
export const EVERYTHING = 'everything'

export const topicOf = {
  case: (number: number) => `case:${number}`,
  close: (period: string) => `close:${period}`,
  tasks: (period: string) => `tasks:${period}`,
  bridge: (id: string) => `bridge:${id}`,
  notices: 'notices',
  organisation: 'organisation',
  people: 'people',
  everything: EVERYTHING
} as const
