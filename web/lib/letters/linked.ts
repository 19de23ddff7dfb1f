/** A piece of a sentence; `to` names what leads on from it. */
export interface Piece {
  text: string
  to?: string
}

const TAGGED = /<(\w+)>(.*?)<\/\1>/g

/** A sentence in its pieces: what stands in <colleagues>…</colleagues> is a link of that name. */
export function piecesOf(sentence: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const found of sentence.matchAll(TAGGED)) {
    const [all, to = '', text = ''] = found
    if (found.index > at) pieces.push({ text: sentence.slice(at, found.index) })
    pieces.push({ text, to })
    at = found.index + all.length
  }
  if (at < sentence.length) pieces.push({ text: sentence.slice(at) })
  return pieces
}
