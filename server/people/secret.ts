import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** What a browser, script or link holds. 256 random bits need no slow hash; tables hold this one. */
export const newSecret = () => randomBytes(32).toString('base64url')
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')

/** Takes the same time wherever two texts differ. */
export function same(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(a)), Buffer.from(hashOf(b)))
}
