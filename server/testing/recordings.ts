import { existsSync } from 'node:fs'
import { tones } from '#seeds/files.ts'
import { hashOf, sendBytes } from './attach.ts'
import type { World } from './build.ts'

/** Other bytes for each pitch. */
export const voice = (pitch = 440) => tones([pitch], 0.2)

interface Wish {
  item?: string
  session?: string
  people?: string[]
  watch?: 'pair' | 'bridge' | 'named'
  watchers?: string[]
  deleteOn?: string
  title?: string
  bytes?: Buffer
}

/** A voice that somebody recorded and sent whole; those in it are asked. Gives the last answer. */
export async function record(world: World, who: string, bridge: string, wish: Wish) {
  const { bytes = voice(), people = ['jiwoo', 'haeun'], watch = 'pair', ...rest } = wish
  const made = { kind: 'audio', title: 'How he calls the bank', name: 'call.wav', ...rest }
  const body = { ...made, size: bytes.length, people, watch }
  const begun = await world.as(who).post(`/api/bridges/${bridge}/recordings`, body)
  if (begun.status !== 201) return { id: '', ...begun }
  const id = String(begun.body.id)
  return { id, ...(await sendBytes(world, who, id, 0, bytes, 'recordings')) }
}

export const consent = (world: World, who: string, id: string) =>
  world.as(who).post(`/api/recordings/${id}/consent`)

/** Whether these bytes lie on the disk. */
export const lies = ({ app }: World, bytes: Buffer) => existsSync(app.files.pathOf(hashOf(bytes)))
