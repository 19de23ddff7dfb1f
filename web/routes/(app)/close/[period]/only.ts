import type { Slip } from '#schema/api/closes.ts'

/** What the board can be narrowed down to, in the order in which it is offered. */
export const ONLY = ['open', 'mine', 'nobodys', 'new', 'known', 'stake'] as const
export type Only = (typeof ONLY)[number]

const FITS: Record<Only, (slip: Slip, me: string | undefined) => boolean> = {
  open: ({ outcome }) => outcome === null,
  mine: ({ holder }, me) => holder?.id === me,
  nobodys: ({ holder, outcome }) => holder === null && outcome === null,
  new: ({ known }) => !known,
  known: ({ known }) => known,
  stake: ({ outcome, amount }) => outcome === null && amount !== null
}

export const fits = (slip: Slip, only: Only[], me: string | undefined) =>
  only.every((it) => FITS[it](slip, me))

type Address = Pick<URLSearchParams, 'getAll' | 'get' | 'toString'>

export const onlyIn = (address: Address) => ONLY.filter((it) => address.getAll('only').includes(it))

export const entitiesIn = (address: Address) =>
  address.getAll('entity').flatMap((it) => it.split(',').filter(Boolean))

/** The address with one value of a list in it, or without it if it was there. */
export function toggled(address: Address, name: 'only' | 'entity', value: string): string {
  const next = new URLSearchParams(address.toString())
  const values = next.getAll(name)
  next.delete(name)
  const kept = values.includes(value) ? values.filter((it) => it !== value) : [...values, value]
  for (const it of kept) next.append(name, it)
  return `?${next}`
}

/** The address with one thing set, or, with nothing, left out. */
export function addressWith(address: Address, changes: Record<string, string | undefined>) {
  const next = new URLSearchParams(address.toString())
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name)
    if (value !== undefined) next.set(name, value)
  }
  return `?${next}`
}
