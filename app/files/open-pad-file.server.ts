import { createDecipheriv } from 'node:crypto'
import { z } from 'zod'
import { canonical } from '~/domain/digest'
import type { ScoringRefusal } from '~/domain/refusal/scoring'
import { ok, refuse, type Result } from '~/kit/result'
import { PAD_FILE_FORMAT, padFileHeader, type PadFile, type PadFileBody } from '~/realtime/pad-file'
import { SentTapSchema } from '~/realtime/sent-taps'

type Refusal = Extract<ScoringRefusal, { code: 'pad-file-unreadable' | 'pad-file-tampered' }>

const TAG_BYTES = 16

const Base64url = z.string().regex(/^[\w-]+$/)

const FileSchema: z.ZodType<PadFile> = z.strictObject({
  format: z.literal(PAD_FILE_FORMAT),
  event: z.string().max(64),
  panelSeatId: z.string().max(60),
  seatNo: z.number().int(),
  made: z.iso.datetime(),
  nonce: Base64url,
  body: Base64url,
})

const BodySchema: z.ZodType<PadFileBody> = z.object({
  holder: z.string().min(8).max(64),
  taps: z.array(SentTapSchema).max(20_000),
})

/** 平板导出文件: whose it says it is. A text that reads alike but is not, byte for byte, what a tablet writes is refused. */
export function readPadFile(bytes: Uint8Array): Result<PadFile, Refusal> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const file = FileSchema.safeParse(jsonOf(text))
  if (!file.success) return refuse({ code: 'pad-file-unreadable' })
  return canonical(file.data) === text ? ok(file.data) : refuse({ code: 'pad-file-tampered' })
}

/** What is in it; refused when it was changed, or sealed for another seat or event. `key` is base64url. */
export function openPadFile(file: PadFile, key: string): Result<PadFileBody, Refusal> {
  const [nonce, body] = [bytesOf(file.nonce), bytesOf(file.body)]
  if (!nonce || !body || nonce.length !== 12 || body.length <= TAG_BYTES)
    return refuse({ code: 'pad-file-tampered' })
  try {
    const opening = createDecipheriv('aes-256-gcm', Buffer.from(key, 'base64url'), nonce)
    opening.setAAD(Buffer.from(padFileHeader(file)))
    opening.setAuthTag(body.subarray(-TAG_BYTES))
    const plain = Buffer.concat([opening.update(body.subarray(0, -TAG_BYTES)), opening.final()])
    const opened = BodySchema.safeParse(jsonOf(plain.toString('utf8')))
    return opened.success ? ok(opened.data) : refuse({ code: 'pad-file-unreadable' })
  } catch {
    return refuse({ code: 'pad-file-tampered' })
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

// several texts stand for the same bytes; only the one a tablet writes is taken
function bytesOf(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? bytes : null
}
