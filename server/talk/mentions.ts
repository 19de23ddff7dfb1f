/** A person in a text, as @[id]: names change, and two people may have the same. */
const MENTION = /@\[([^\s[\]]{1,64})\]/g

/** Whom a text mentions, each once. */
export const mentionsIn = (text: string) => [
  ...new Set([...text.matchAll(MENTION)].map(([, id = '']) => id))
]

/** For where a text is read without its links: in a case, in a list, in a mail. */
export const withNames = (text: string, nameOf: (id: string) => string | undefined) =>
  text.replaceAll(MENTION, (whole, id: string) => nameOf(id) ?? whole)

/** EX-12, as people write it among other words. */
const CASE = /(?<![\p{L}\p{N}-])EX-([1-9]\d{0,8})(?![\p{L}\p{N}])/gu

/** The numbers of the cases that a text names. */
export const casesIn = (text: string) => [
  ...new Set([...text.matchAll(CASE)].map(([, digits]) => Number(digits)))
]
