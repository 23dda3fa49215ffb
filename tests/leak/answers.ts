import { gunzipSync, inflateRawSync } from 'node:zlib'

export type Answer = {
  readonly status: number
  readonly bytes: number
  /** everything a reader could take out of it, the framework's data as its plain values */
  readonly text: string
}

// A length is no content, and a clock's second is no mark.
const UNTOLD = new Set(['content-length', 'date', 'x-request-id'])

/** One answer as any program may read it: status, headers, body, and what is packed in it. */
export async function ask(origin: string, address: string, cookie: string, method = 'GET'): Promise<Answer> {
  const answer = await fetch(origin + address, { method, headers: { cookie }, redirect: 'manual' })
  const body = Buffer.from(await answer.arrayBuffer())
  const headers = [...answer.headers].filter(([name]) => !UNTOLD.has(name))
  const told = headers.map(([name, value]) => `${name}: ${value}`).join('\n')
  return { status: answer.status, bytes: body.length + told.length, text: `${told}\n${plain(body)}` }
}

/** A body as text: archives unpacked, compressed bytes opened, page data read. */
function plain(body: Buffer): string {
  if (body.subarray(0, 4).equals(ZIP)) return unzipped(body).map(plain).join('\n')
  if (body[0] === 0x1f && body[1] === 0x8b) return plain(gunzipSync(body))
  if (body.subarray(0, 5).toString('latin1') === '%PDF-') return readPdf(body)
  const text = body.toString('utf8')
  if (/^\[/.test(text) && /^(\[.*\]\n?)(\w\d+:.*\n?)*$/s.test(text)) return valuesIn(text)
  return text.replace(STREAMED, (_, written: string) => valuesIn(JSON.parse(written) as string))
}

const ZIP = Buffer.from('PK\u0003\u0004')
const STREAMED = /streamController\.enqueue\(("(?:[^"\\]|\\.)*")\)/g

/**
 * The values of the framework's page data. It is a flat list in which lists and objects hold the places of their parts;
 * those places are bare numbers that would be taken for marks.
 */
function valuesIn(stream: string): string {
  return stream
    .split('\n')
    .map((line) => {
      const start = line.indexOf('[')
      if (start < 0) return line
      try {
        return (JSON.parse(line.slice(start)) as unknown[]).flatMap(valueOf).join('\n')
      } catch {
        return line
      }
    })
    .join('\n')
}

function valueOf(item: unknown): string[] {
  if (typeof item === 'string' || typeof item === 'number') return [String(item)]
  // ["D", ms] and the like: a letter and plain values; other lists hold places only
  if (Array.isArray(item) && typeof item[0] === 'string') return item.slice(1).map(String)
  return []
}

/** The files of a ZIP (an .xlsx is one), by its central directory. */
function unzipped(zip: Buffer): Buffer[] {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  const files: Buffer[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const local = zip.readUInt32LE(at + 42)
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(from, from + size)
    files.push(method === 0 ? packed : inflateRawSync(packed))
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return files
}

/** A PDF's streams, opened where they are compressed; its text is in them where it is text at all. */
function readPdf(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, stream = '']) => {
      const bytes = Buffer.from(stream, 'latin1')
      try {
        return inflateRawSync(bytes.subarray(2)).toString('latin1')
      } catch {
        return stream
      }
    })
    .join('\n')
}
