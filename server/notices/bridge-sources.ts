import { and, eq, inArray, or, type SQL } from 'drizzle-orm'
import { notices } from '#schema/tables/index.ts'
import { begins } from '../database/begins.ts'
import { BRIDGE_NOTICES } from './telling.ts'

type Named = Record<string, unknown>

/** What a notice of a bridge is made from; it begins with the bridge, for who may be shown it. */
export const bridgeSource = (bridge: string, ...of: string[]) => ['bridge', bridge, ...of].join(':')

/** A session asks once, however much was shown in it. */
export const toConfirmOf = (evidence: { id: string; session: string | null }) =>
  evidence.session === null ? [evidence.id] : ['session', evidence.session]

/** The notices that a deed on a bridge makes untrue. */
export function undoneOnBridge(
  verb: string,
  bridge: string,
  details: Named,
  person: string | null
): SQL | undefined {
  const { evidence, session, item, stage, question } = details
  switch (verb) {
    case 'pulseAnswered':
      return and(pulsesOf(bridge), eq(notices.person, person ?? ''))
    case 'signedOff':
    case 'completed':
    case 'ended':
      return pulsesOf(bridge)
    case 'questionAnswered':
    case 'questionChanged':
      return typeof question === 'string' ? starting(bridge, 'answered', question) : undefined
    case 'resumed':
      return starting(bridge, 'ended')
    case 'withdrawn':
    case 'declined':
      return typeof evidence === 'string'
        ? or(its(bridge, 'toConfirm', evidence), starting(bridge, 'toConfirm', evidence))
        : undefined
    case 'sessionRemoved':
    case 'sessionNotHeld':
      return typeof session === 'string' ? its(bridge, 'toConfirm', 'session', session) : undefined
    case 'reoffered':
      return typeof evidence === 'string' ? starting(bridge, 'withdrawn', evidence) : undefined
    case 'confirmed':
      return typeof evidence === 'string' ? starting(bridge, 'disputed', evidence) : undefined
    case 'unexcepted':
      return typeof item === 'string' && typeof stage === 'string'
        ? starting(bridge, 'excepted', item, stage)
        : undefined
    default:
      return undefined
  }
}

/** One that is due later takes the place of those before it: none of them can be answered. */
const pulsesOf = (bridge: string) =>
  and(eq(notices.kind, 'pulse.due'), begins(notices.source, bridgeSource(bridge, 'pulse', '')))

const ofBridges = inArray(notices.kind, [...BRIDGE_NOTICES])

const its = (bridge: string, ...of: string[]) =>
  and(ofBridges, eq(notices.source, bridgeSource(bridge, ...of)))

const starting = (bridge: string, ...of: string[]) =>
  and(ofBridges, begins(notices.source, `${bridgeSource(bridge, ...of)}:`))
