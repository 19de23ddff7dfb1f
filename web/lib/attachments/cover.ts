/** A covered part of a picture, in its own pixels. */
export interface Cover {
  id: number
  x: number
  y: number
  width: number
  height: number
}
export interface Size {
  width: number
  height: number
}

/** Smaller than this covers nothing that can be read. */
export const LEAST = 8

export const canCover = (type: string | null) =>
  /^image\/(png|jpeg|webp|gif|bmp|avif)$/.test(type ?? '')

/** Inside the picture, and large enough to be seen. */
export function inside(cover: Cover, { width, height }: Size): Cover {
  const wide = Math.round(Math.min(Math.max(cover.width, LEAST), width))
  const high = Math.round(Math.min(Math.max(cover.height, LEAST), height))
  return {
    id: cover.id,
    x: Math.round(Math.min(Math.max(0, cover.x), width - wide)),
    y: Math.round(Math.min(Math.max(0, cover.y), height - high)),
    width: wide,
    height: high
  }
}

/** Between two corners, whichever was first. */
export function between(id: number, from: [number, number], to: [number, number], of: Size): Cover {
  const [left, right] = [Math.max(0, Math.min(from[0], to[0])), Math.max(from[0], to[0])]
  const [top, bottom] = [Math.max(0, Math.min(from[1], to[1])), Math.max(from[1], to[1])]
  return inside({ id, x: left, y: top, width: right - left, height: bottom - top }, of)
}

const WAYS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
}

/** What an arrow key makes of it: moved, or with Shift sized. */
export function pushed(cover: Cover, key: string, shift: boolean, of: Size): Cover | undefined {
  const way = WAYS[key]
  if (!way) return undefined
  const step = Math.max(1, Math.round(Math.max(of.width, of.height) / 100))
  const [x, y] = way.map((it) => it * step) as [number, number]
  return shift
    ? inside({ ...cover, width: cover.width + x, height: cover.height + y }, of)
    : inside({ ...cover, x: cover.x + x, y: cover.y + y }, of)
}

/** A new picture made of pixels only: under the black there is nothing. */
export async function covered(picture: ImageBitmap, covers: Cover[], name: string, type: string) {
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('nothing can be drawn here')
  pen.drawImage(picture, 0, 0)
  pen.fillStyle = 'black'
  for (const { x, y, width, height } of covers) pen.fillRect(x, y, width, height)
  const kind = type === 'image/jpeg' ? type : 'image/png'
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, kind, 0.92))
  if (!blob) throw new Error('the picture is too large to be drawn here')
  const end = kind === 'image/jpeg' ? 'jpg' : 'png'
  return new File([blob], name.replace(/(\.\w{1,5})?$/, `.${end}`), { type: kind })
}
