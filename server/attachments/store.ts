import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Ends the name of a file that is on its way out, until it is sure that nobody names it. */
const GOING = '.going'

export type Store = ReturnType<typeof openStore>

/**
 * Files under the hash of what is in them, so that the same content lies here once. A file is there
 * whole or not at all: it is written beside, forced to the disk, and renamed.
 */
export function openStore(folder: string) {
  const arrivals = join(folder, 'arriving')
  const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash)
  const going = (hash: string) => join(arrivals, hash + GOING)

  /** Keeps a copy of some bytes, and gives their hash. */
  async function keep(from: AsyncIterable<Buffer>): Promise<string> {
    await mkdir(arrivals, { recursive: true })
    const beside = join(arrivals, crypto.randomUUID())
    const hash = createHash('sha256')
    const file = await open(beside, 'wx', 0o600)
    try {
      for await (const part of from) {
        hash.update(part)
        await file.writeFile(part)
      }
      await file.datasync()
    } finally {
      await file.close()
    }
    const name = hash.digest('hex')
    await mkdir(dirname(pathOf(name)), { recursive: true })
    // Over what may lie there already: the same content, and young again for the sweep.
    await rename(beside, pathOf(name))
    await syncFolder(dirname(pathOf(name)))
    return name
  }

  return {
    folder,
    arrivals,
    pathOf,
    keep,
    keepFile: (path: string) => keep(createReadStream(path)),
    keepBytes: (bytes: Buffer) => keep([bytes] as unknown as AsyncIterable<Buffer>),
    read: (hash: string, range?: { start: number; end: number }) =>
      createReadStream(pathOf(hash), range),
    has: (hash: string) => isThere(pathOf(hash)),
    arriving: (id: string) => join(arrivals, id),
    dropArriving: (id: string) => rm(join(arrivals, id), { force: true }),

    /** Takes a file aside; false where there is none. Then it is brought back, or dropped. */
    async setAside(hash: string): Promise<boolean> {
      await mkdir(arrivals, { recursive: true })
      return rename(pathOf(hash), going(hash)).then(() => true, absent)
    },
    async bringBack(hash: string) {
      await mkdir(dirname(pathOf(hash)), { recursive: true })
      await rename(going(hash), pathOf(hash)).catch(absent)
    },
    drop: (hash: string) => rm(going(hash), { force: true }),

    /** What somebody set aside and did not live to decide on. */
    async leftAside(): Promise<string[]> {
      const names = await readdir(arrivals).catch(nothing)
      return names.flatMap((it) => (it.endsWith(GOING) ? [it.slice(0, -GOING.length)] : []))
    },
    /** Everything that lies here, by hash; and what is arriving, by the name of its file. */
    async *kept(): AsyncGenerator<string> {
      for (const first of await readdir(folder).catch(nothing)) {
        if (first.length === 2) yield* await readdir(join(folder, first))
      }
    },
    onTheWay: async () =>
      (await readdir(arrivals).catch(nothing)).filter((it) => !it.endsWith(GOING)),
    /** Since when it has been as it is, in milliseconds; undefined where there is none. */
    since: (path: string) =>
      stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => undefined
      ),
    touch: (path: string, at: Date) => utimes(path, at, at)
  }
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false
  )
const nothing = (): string[] => []

function absent(error: NodeJS.ErrnoException): false {
  if (error.code !== 'ENOENT') throw error
  return false
}

/** A name in a folder survives a loss of power once the folder itself is on the disk. */
async function syncFolder(path: string) {
  // Windows opens no folders; there the file system sees to it.
  const folder = await open(path, 'r').catch(() => undefined)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}
