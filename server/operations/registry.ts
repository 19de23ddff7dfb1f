import type { FastifyInstance } from 'fastify'
import type { Metric } from 'prom-client'
import { countRunning } from '../http/limits-running.ts'
import { BOUNDS, type Counted } from './durations.ts'
import { gaugesOf, type Gauge } from './gauges.ts'

/** Everything that is shown at /metrics. The library is read when somebody first asks. */
export async function registryOf(app: FastifyInstance, answered: () => Counted[]) {
  const { Registry, Counter, Gauge, collectDefaultMetrics } = await import('prom-client')
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  registry.registerMetric(histogram(answered))
  const registers = [registry]
  const now: Gauge[] = [...figuresOf(app), ...gaugesOf(app)]
  for (const { name, help, read } of now) {
    const collect = (it: { set(value: number): void }) => it.set(read())
    new Gauge({ registers, name: `bridgebook_${name}`, help, collect: asThis(collect) })
  }
  for (const { name, help, read } of totalsOf(app)) {
    const collect = (it: { reset(): void; inc(by: number): void }) => {
      it.reset()
      it.inc(read())
    }
    new Counter({ registers, name: `bridgebook_${name}`, help, collect: asThis(collect) })
  }
  return registry
}

function figuresOf(app: FastifyInstance): Gauge[] {
  const { load, database } = app
  return [
    {
      name: 'requests_running',
      help: 'Requests without an answer',
      read: () => countRunning(app).requests
    },
    {
      name: 'streams_open',
      help: 'Streams of events that are open',
      read: () => countRunning(app).streams
    },
    {
      name: 'overloaded',
      help: '1 while requests are refused because there is too much to do',
      read: () => Number(load.pace.overloaded)
    },
    {
      name: 'transactions_waiting',
      help: 'Transactions that wait for their turn',
      read: () => database.load().waiting
    }
  ]
}

function totalsOf({ load, database }: FastifyInstance): Gauge[] {
  return [
    { name: 'requests_refused_total', help: 'Refused under overload', read: () => load.refused },
    { name: 'transactions_total', help: 'Transactions', read: () => database.load().transactions },
    {
      name: 'transactions_seconds_total',
      help: 'Time in transactions',
      read: () => database.load().seconds
    },
    {
      name: 'transactions_busy_total',
      help: 'Transactions that gave up after too many rivals',
      read: () => database.load().busy
    }
  ]
}

/** The library hands a metric to its `collect` as `this`. */
function asThis<T>(work: (it: T) => void) {
  return function (this: T) {
    work(this)
  }
}

const NAME = 'bridgebook_http_seconds'

/** A histogram from what was counted before the library was there. */
function histogram(answered: () => Counted[]): Metric {
  const get = async () => ({
    name: NAME,
    help: 'Time to answer by method, route and class of status, streams left out',
    type: 'histogram',
    aggregator: 'sum',
    values: answered().flatMap(valuesOf)
  })
  return { name: NAME, get } as unknown as Metric
}

function valuesOf({ within, count, seconds, ...labels }: Counted) {
  const of = (suffix: string, value: number, more = {}) => ({
    metricName: `${NAME}_${suffix}`,
    labels: { ...labels, ...more },
    value
  })
  return [
    ...BOUNDS.map((le, at) => of('bucket', within[at] ?? 0, { le })),
    of('bucket', count, { le: '+Inf' }),
    of('sum', seconds),
    of('count', count)
  ]
}
