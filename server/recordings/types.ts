import type { PlayedType } from '#schema/api/recordings.ts'
import type { RecordingKind } from '#schema/words.ts'

/** What a file is found to be, and how it is sent to a player. */
const PLAYED: Record<string, PlayedType> = {
  'video/webm': 'video/webm',
  'audio/webm': 'audio/webm',
  'video/mp4': 'video/mp4',
  'video/x-m4v': 'video/mp4',
  'audio/mp4': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
  'video/quicktime': 'video/quicktime',
  'video/ogg': 'video/ogg',
  'audio/ogg': 'audio/ogg',
  'application/ogg': 'audio/ogg',
  'audio/mpeg': 'audio/mpeg',
  'audio/wav': 'audio/wav',
  'audio/vnd.wave': 'audio/wav'
}

/** undefined: nothing that a browser plays. */
export function playedAs(found: string, kind: RecordingKind): PlayedType | undefined {
  // "audio/ogg; codecs=opus" is one of ours.
  const type = PLAYED[found.split(';')[0]?.trim() ?? '']
  // A voice in a container for both is told apart by what was recorded.
  return type === 'video/webm' && kind === 'audio' ? 'audio/webm' : type
}

/** What only sounds is a voice, whatever it was announced as. */
export const kindOf = (type: PlayedType, kind: RecordingKind): RecordingKind =>
  type.startsWith('audio/') ? 'audio' : kind
