import { Transform } from 'node:stream'

/**
 * Takes NUL bytes out of a page on its way. React 18 fills its 2 KB buffer to the end with them when a Chinese
 * character does not fit any more; the browser would show each as �, also inside the data the page starts from.
 * No text of ours holds a NUL: fields refuse control characters.
 */
export function withoutNul(): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
}
