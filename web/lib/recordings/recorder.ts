import type { RecordingKind } from '#schema/words.ts'

/** Why nothing can be recorded: refused by whoever sits there, no device, or something else. */
export type Trouble = 'denied' | 'noDevice' | 'cannot'

/** A picture is good enough to read a screen by, and an hour of it still fits. */
const VIDEO_BITS = 1_000_000
const VOICE_BITS = 64_000
/** A piece comes this often, in ms: what is lost when a tab closes is no more than that. */
const PIECE_MS = 3_000

const TYPES: Record<'picture' | 'voice', string[]> = {
  picture: ['video/webm;codecs=vp9,opus', 'video/webm', 'video/mp4'],
  voice: ['audio/webm;codecs=opus', 'audio/webm', 'audio/mp4', 'audio/ogg']
}

/** Not on every device: phones do not give their screen away, plain http gives nothing. */
export function canRecord(kind: RecordingKind): boolean {
  const devices = globalThis.navigator?.mediaDevices as Partial<MediaDevices> | undefined
  if (!globalThis.MediaRecorder || !devices) return false
  return kind === 'screen' ? 'getDisplayMedia' in devices : 'getUserMedia' in devices
}

/** What is recorded, and what has to be let go of afterwards. */
export interface Source {
  stream: MediaStream
  close: () => void
}

export async function openSource(kind: RecordingKind): Promise<Source> {
  const { mediaDevices: devices } = navigator
  if (kind === 'audio') return sourceOf(await devices.getUserMedia({ audio: true }))
  if (kind === 'video') {
    const video = { width: { ideal: 1280 }, height: { ideal: 720 } }
    return sourceOf(await devices.getUserMedia({ audio: true, video }))
  }
  const screen = await devices.getDisplayMedia({ video: { frameRate: 15 }, audio: true })
  // Without a voice the screen still shows what is done.
  const voice = await devices.getUserMedia({ audio: true }).catch(() => undefined)
  return voice ? mixed(screen, voice) : sourceOf(screen)
}

const sourceOf = (...streams: [MediaStream, ...MediaStream[]]): Source => ({
  stream: streams[0],
  close: () => streams.flatMap((it) => it.getTracks()).forEach((track) => track.stop())
})

/** The sound of what is shown and the voice of whoever explains it, as one track. */
function mixed(screen: MediaStream, voice: MediaStream): Source {
  const context = new AudioContext()
  const sound = context.createMediaStreamDestination()
  for (const it of [screen, voice]) {
    if (it.getAudioTracks().length > 0) context.createMediaStreamSource(it).connect(sound)
  }
  const stream = new MediaStream([...screen.getVideoTracks(), ...sound.stream.getAudioTracks()])
  const { close } = sourceOf(screen, voice)
  return { stream, close: () => (close(), void context.close()) }
}

export interface Running {
  type: string
  pause(): void
  resume(): void
  /** Done when the last piece has come. */
  stop(): Promise<void>
  /** Without the pauses. */
  seconds(): number
  /** How loud it is now, 0 … 1. */
  level(): number
}

/** Records until it is stopped, or until whoever shares the screen ends that. */
export function record(
  { stream }: Source,
  kind: RecordingKind,
  { piece, ended }: { piece: (bytes: Blob) => void; ended: () => void }
): Running {
  const types = TYPES[kind === 'audio' ? 'voice' : 'picture']
  const mimeType = types.find((it) => MediaRecorder.isTypeSupported(it))
  const recorder = new MediaRecorder(stream, {
    ...(mimeType && { mimeType }),
    ...{ videoBitsPerSecond: VIDEO_BITS, audioBitsPerSecond: VOICE_BITS }
  })
  const { level, close } = meter(stream)
  let before = 0
  let since: number | undefined = performance.now()
  const hold = () => {
    if (since !== undefined) before += performance.now() - since
    since = undefined
  }
  const over = new Promise<void>((resolve) => recorder.addEventListener('stop', () => resolve()))
  recorder.addEventListener('dataavailable', ({ data }) => data.size > 0 && piece(data))
  recorder.addEventListener('stop', () => (hold(), close(), ended()))
  recorder.start(PIECE_MS)
  return {
    type: recorder.mimeType,
    pause: () => (hold(), recorder.pause()),
    resume: () => ((since = performance.now()), recorder.resume()),
    stop: () => {
      if (recorder.state !== 'inactive') recorder.stop()
      return over
    },
    seconds: () => (before + (since === undefined ? 0 : performance.now() - since)) / 1000,
    level
  }
}

function meter(stream: MediaStream) {
  if (stream.getAudioTracks().length === 0) return { level: () => 0, close: () => {} }
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  context.createMediaStreamSource(stream).connect(analyser)
  const wave = new Float32Array(analyser.fftSize)
  return {
    level: () => {
      analyser.getFloatTimeDomainData(wave)
      return Math.min(1, Math.sqrt(wave.reduce((sum, it) => sum + it * it, 0) / wave.length) * 4)
    },
    close: () => void context.close()
  }
}

export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'noDevice' : 'cannot'
}
