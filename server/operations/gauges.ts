import type { FastifyInstance } from 'fastify'

/** A figure that can be asked for at any moment. */
export interface Gauge {
  /** As Prometheus wants it: mails_waiting. */
  name: string
  /** What it counts, in one sentence. */
  help: string
  read(): number
}

const gauges = new WeakMap<object, Gauge[]>()

/** Shows a figure of a feature at /metrics. No person and no text belongs into a name. */
export function gauge({ server }: Pick<FastifyInstance, 'server'>, it: Gauge) {
  gauges.set(server, [...gaugesOf({ server }), it])
}

export const gaugesOf = ({ server }: Pick<FastifyInstance, 'server'>): Gauge[] =>
  gauges.get(server) ?? []
