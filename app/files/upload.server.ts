import busboy from 'busboy'
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { ok, refuse, type Result } from '~/kit/result'
import type { FileRefusal } from '~/files/refusal'

/** Ten megabytes: a scheme of 300 aspects or 5,000 entries is well under one. */
const UPLOAD_LIMIT_BYTES = 10 * 1024 * 1024
const FIELD_LIMIT_BYTES = 20_000

export type Upload = {
  readonly fields: ReadonlyMap<string, string>
  readonly file: { readonly name: string; readonly bytes: Buffer }
}

/** 上传: the one file and the plain fields of a multipart body; cut off at the limit, whatever the header says. */
export function readUpload(
  request: Request,
  limitBytes = UPLOAD_LIMIT_BYTES,
): Promise<Result<Upload, FileRefusal>> {
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !type.startsWith('multipart/form-data'))
    return Promise.resolve(refuse({ code: 'file-missing' }))
  const source = Readable.fromWeb(request.body as WebStream)
  return new Promise((resolve) => {
    const fields = new Map<string, string>()
    const chunks: Buffer[] = []
    let name = ''
    let cut = false
    const parser = busboy({
      headers: { 'content-type': type },
      defParamCharset: 'utf8',
      limits: { files: 1, fileSize: limitBytes, fields: 20, fieldSize: FIELD_LIMIT_BYTES, parts: 24 },
    })
    const broken = () => resolve(refuse({ code: 'file-unreadable' }))
    parser.on('field', (field, value) => fields.set(field, value))
    parser.on('file', (_field, stream, info) => {
      name = info.filename ?? ''
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('limit', () => {
        cut = true
      })
    })
    parser.on('error', broken)
    parser.on('close', () => {
      if (cut) return resolve(refuse({ code: 'file-too-large', megabytes: limitBytes / 1024 / 1024 }))
      const bytes = Buffer.concat(chunks)
      if (bytes.length === 0) return resolve(refuse({ code: 'file-missing' }))
      resolve(ok({ fields, file: { name: name.slice(0, 200), bytes } }))
    })
    source.on('error', broken)
    source.pipe(parser)
  })
}
