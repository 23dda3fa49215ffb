import { createHash, randomBytes, randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// argon2id is the library's default kind; 19 MiB, two passes, one lane (OWASP's first choice)
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A password or PIN as it may be stored. */
export function hashSecret(secret: string): Promise<string> {
  return hash(secret, COST)
}

let decoy: Promise<string> | undefined

/** Whether the secret is the stored one. Takes as long when nothing is stored, so that time tells no names. */
export async function matchesSecret(secret: string, stored: string | null | undefined): Promise<boolean> {
  decoy ??= hashSecret(randomBytes(16).toString('hex'))
  const right = await verify(stored ?? (await decoy), secret)
  return right && Boolean(stored)
}

/** An unguessable name for a link or card: 192 bits, safe in an address. */
export function freshToken(): string {
  return randomBytes(24).toString('base64url')
}

/** Six digits. */
export function freshPin(): string {
  return String(randomInt(1_000_000)).padStart(6, '0')
}

/** What the database keeps of a token: it can be recognised, not read back. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
