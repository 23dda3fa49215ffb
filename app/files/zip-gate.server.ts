import yauzl from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { ok, refuse, type Result } from '~/kit/result'
import type { FileRefusal } from '~/files/refusal'

const UNZIPPED_LIMIT_BYTES = 40 * 1024 * 1024
const ENTRY_LIMIT = 2_000

/**
 * Lets a workbook through only when the bytes that really come out of the archive stay within 40 MB and
 * 2,000 parts: the sizes an archive claims are not believed.
 */
export function passZip(bytes: Buffer): Promise<Result<void, FileRefusal>> {
  return new Promise((resolve) => {
    const tooFar: FileRefusal = {
      code: 'file-expands-too-far',
      megabytes: UNZIPPED_LIMIT_BYTES / 1024 / 1024,
    }
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) return resolve(refuse({ code: 'file-unreadable' }))
      let unzipped = 0
      let entries = 0
      const stop = (refusal: FileRefusal) => {
        zip.close()
        resolve(refuse(refusal))
      }
      zip.on('error', () => stop({ code: 'file-unreadable' }))
      zip.on('end', () => resolve(ok(undefined)))
      zip.on('entry', (entry: Entry) => {
        entries += 1
        if (entries > ENTRY_LIMIT) return stop(tooFar)
        measure(zip, entry, (size) => {
          unzipped += size
          return unzipped <= UNZIPPED_LIMIT_BYTES
        }).then(
          (within) => (within ? zip.readEntry() : stop(tooFar)),
          () => stop({ code: 'file-unreadable' }),
        )
      })
      zip.readEntry()
    })
  })
}

function measure(zip: ZipFile, entry: Entry, take: (size: number) => boolean): Promise<boolean> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error)
      stream.on('data', (chunk: Buffer) => {
        if (take(chunk.length)) return
        stream.destroy()
        resolve(false)
      })
      stream.on('error', reject)
      stream.on('end', () => resolve(true))
    })
  })
}
