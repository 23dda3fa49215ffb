import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** A key for one purpose, derived from a hexadecimal key of the environment. */
export function keyFor(purpose: string, master: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(master, 'hex'), '', purpose, 32))
}

/** AES-256-GCM. `about` names what the text belongs to: the ciphertext opens nowhere else. */
export function encrypt(key: Buffer, text: string, about: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}

/** Throws when the text was changed, moved to another owner, or encrypted with another key. */
export function decrypt(key: Buffer, sealed: string, about: string): string {
  const bytes = Buffer.from(sealed.slice(2), 'base64url')
  if (!sealed.startsWith('1.') || bytes.length < 28) throw new Error('This is not a sealed text')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(about))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8')
}
