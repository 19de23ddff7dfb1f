import { createRequire } from 'node:module'
import type Sharp from 'sharp'
import type { Metadata, Sharp as Image } from 'sharp'
import { invalid, say } from '../http/problem.ts'

/** Larger than any screenshot or photograph; what claims more is meant to break something. */
const PIXELS_MAX = 100_000_000
const THUMBNAIL = 480

export interface Picture {
  width: number
  height: number
  thumbnail: Buffer
  /** Encoded anew; only where it said more than can be seen. */
  clean?: Buffer
}

/** Read when the first image comes, since its libraries are large; native, so it is not bundled. */
let loaded: typeof Sharp | undefined
function load(): typeof Sharp {
  if (loaded) return loaded
  loaded = createRequire(import.meta.url)('sharp') as typeof Sharp
  loaded.cache(false)
  loaded.concurrency(1)
  return loaded
}

let last: Promise<unknown> = Promise.resolve()

/** Decodes a whole image; one after another, since each takes its size in memory. */
export function lookAt(path: string, type: string): Promise<Picture> {
  const turn = last.then(() => prepare(path, type))
  last = turn.catch(() => {})
  return turn
}

async function prepare(path: string, type: string): Promise<Picture> {
  const sharp = load()
  const image = (animated = false) => sharp(path, { limitInputPixels: PIXELS_MAX, animated })
  try {
    const { autoOrient, ...known } = await image().metadata()
    const clean = says(known) ? await reencoded(image, type) : undefined
    const thumbnail = await image()
      .autoOrient()
      .resize(THUMBNAIL, THUMBNAIL, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer()
    return { width: autoOrient.width, height: autoOrient.height, thumbnail, clean }
  } catch {
    throw invalid({ file: say('attachment.brokenImage') })
  }
}

/** Where and with what it was taken, who edited it, and which side is up. */
function says({ exif, xmp, iptc, orientation, comments }: Partial<Metadata>) {
  return Boolean(exif ?? xmp ?? iptc ?? comments?.length) || (orientation ?? 1) !== 1
}

/** As it is seen, the right way up; its colours stay, the rest of what it said does not. */
async function reencoded(
  image: (animated?: boolean) => Image,
  type: string
): Promise<Buffer | undefined> {
  const upright = (animated = false) => image(animated).autoOrient().keepIccProfile()
  switch (type) {
    case 'image/jpeg':
      return upright().jpeg({ quality: 92 }).toBuffer()
    case 'image/png':
      return upright().png().toBuffer()
    case 'image/webp':
      return upright(true).webp({ quality: 92 }).toBuffer()
    default:
      return undefined
  }
}
